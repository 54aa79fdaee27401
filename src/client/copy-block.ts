/** Adds a button that copies the text of the block. Without script the text can be selected as ever. */
class CopyBlock extends HTMLElement {
	static readonly shownForMs = 1600;

	connectedCallback() {
		if (!('clipboard' in navigator) || this.querySelector('button')) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'copy';
		button.addEventListener('click', () => {
			this.#copy(button);
		});
		this.append(button);
	}

	#copy(button: HTMLButtonElement) {
		const text = this.querySelector('pre')?.textContent ?? '';
		navigator.clipboard.writeText(text).then(
			() => {
				button.textContent = 'copied';
				setTimeout(() => (button.textContent = 'copy'), CopyBlock.shownForMs);
			},
			() => (button.textContent = 'select and copy by hand')
		);
	}
}

customElements.define('copy-block', CopyBlock);
