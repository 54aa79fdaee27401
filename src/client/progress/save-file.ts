/** Gives the reader a file that was made in the page. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to read it by then.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}
