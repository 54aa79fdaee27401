import { bindDialogs, dialogOf, openDialog } from './bench/dialogs.ts';
import { onKey } from './bench/keys.ts';
import { announcement, showAround, showTime } from './bench/screen-view.ts';
import { type Screen, screenOf, screenOfLink, screensIn, scrollToTopOnLoad, toTop } from './bench/screens.ts';
import { bindSettings, readSettings } from './bench/settings.ts';
import { ReadAloud } from './bench/speech.ts';
import { onSwipe } from './bench/swipe.ts';
import { StepTimer } from './bench/timer.ts';
import { part, showNotices, showProgress, stateOf, stateOfStep } from './bench/view.ts';
import { ScreenWake } from './bench/wake.ts';
import { bindFields, forgetTicks, setTick } from './progress/fields.ts';
import { stepsOnPage } from './progress/steps.ts';
import { openStore } from './progress/store.ts';

/** A greasy finger taps twice: the second tap within this time is the first one's echo. */
const ECHO_MS = 350;

/** Shows one step at a time, keeps ticks and values on the device, and counts the time. The page has all steps already. */
class BenchMode extends HTMLElement {
	readonly #steps = stepsOnPage();
	readonly #store = openStore();
	readonly #settings = readSettings();
	#screens: Screen[] = [];
	#current: Screen | undefined;
	#timer: StepTimer | undefined;
	#speech: ReadAloud | undefined;
	#leaving: AbortController | undefined;
	#tappedAt = -ECHO_MS;

	connectedCallback() {
		this.#leaving = new AbortController();
		const { signal } = this.#leaving;
		this.#screens = screensIn(this);
		scrollToTopOnLoad(signal);
		this.#timer = new StepTimer(
			this.#store,
			() => {
				this.#showTime();
			},
			signal
		);
		this.#speech = new ReadAloud(part(this, 'read'), signal);
		const wake = new ScreenWake((text) => (part(this, 'wake').textContent = text), signal);
		bindSettings(this, this.#settings, wake);
		bindFields(this, this.#store);
		bindDialogs(this, signal);
		onKey(
			() => this.#settings.keys,
			(command) => {
				this.#run(command);
			},
			signal
		);
		onSwipe(
			part(this, 'screens'),
			(direction) => {
				this.#go(direction);
			},
			signal
		);
		this.addEventListener('click', this.#onClick, { signal });
		// Both the back button and a typed address end here.
		addEventListener(
			'popstate',
			() => {
				this.#follow();
			},
			{ signal }
		);
		this.#store.subscribe(() => {
			this.#render();
		});
		this.#follow();
	}

	disconnectedCallback() {
		this.#timer?.keep();
		this.#leaving?.abort();
	}

	/** Shows what the address names, else the screen there is, else the step the builder was at. */
	#follow() {
		const { at } = this.#store.read();
		const screen =
			screenOf(location.hash, this.#screens) ??
			this.#current ??
			screenOf(`step-${at ?? ''}`, this.#screens) ??
			this.#screens[0];
		if (screen) this.#show(screen);
		if (location.hash.startsWith('#progress=')) void this.#receive();
	}

	async #receive() {
		const { receiveLink } = await import('./bench/receive.ts');
		const isMerged = await receiveLink(this.#store, this.#steps);
		const { at } = this.#store.read();
		const screen = (isMerged ? screenOf(`step-${at ?? ''}`, this.#screens) : undefined) ?? this.#current;
		history.replaceState(null, '', screen ? `#${screen.anchor}` : location.pathname);
		if (screen) this.#show(screen);
	}

	#show(screen: Screen) {
		if (screen === this.#current) return;
		const before = this.#current;
		this.#speech?.stop();
		for (const { element } of this.#screens) element.hidden = element !== screen.element;
		const isForward = before === undefined || this.#screens.indexOf(screen) > this.#screens.indexOf(before);
		screen.element.dataset['from'] = isForward ? 'next' : 'previous';
		this.#current = screen;
		if (before) {
			const { step } = screen;
			if (step !== undefined) this.#store.update((progress) => ({ ...progress, at: step }));
			screen.heading.focus({ preventScroll: true });
			this.#announce();
		}
		toTop();
		this.#render();
	}

	#go(direction: 1 | -1) {
		const screen = this.#screens[(this.#current ? this.#screens.indexOf(this.#current) : 0) + direction];
		if (!screen) return;
		history.pushState(null, '', `#${screen.anchor}`);
		this.#show(screen);
	}

	#tick() {
		const step = this.#steps.find(({ id }) => id === this.#current?.step);
		if (!step) return;
		this.#timer?.keep();
		setTick(this.#store, step.id, step.hash, stateOfStep(this.#state(), step.id) !== 'done');
		this.#announce();
	}

	#state() {
		return stateOf(this.#store.read(), this.#steps);
	}

	#announce() {
		if (this.#current) part(this, 'live').textContent = announcement(this.#current, this.#state());
	}

	#render() {
		const screen = this.#current;
		if (!screen) return;
		const state = this.#state();
		const isDone = screen.step !== undefined && stateOfStep(state, screen.step) === 'done';
		showProgress(this, state, screen.anchor);
		showNotices(this, state, this.#store);
		showAround(this, screen, this.#screens, state);
		this.#timer?.run(isDone ? undefined : screen.step);
		this.#showTime();
	}

	#showTime() {
		if (this.#current && this.#timer) showTime(this, this.#current, this.#timer);
	}

	#run(command: string) {
		if (command === 'next') this.#go(1);
		else if (command === 'previous') this.#go(-1);
		else if (command === 'tick') this.#tick();
		else if (command === 'pause') this.#timer?.pause();
		else if (command === 'read' && this.#current) this.#speech?.toggle(this.#current.element);
		else if (command === 'changed' || command === 'gone') forgetTicks(this.#store, this.#state()[command]);
		else if (command !== 'read') this.#open(command);
	}

	#open(name: string) {
		openDialog(name).querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
		if (name === 'handover')
			void import('./bench/hand-over.ts').then(({ showHandOver }) => showHandOver(this.#store, this.#steps));
	}

	#onClick = (event: MouseEvent) => {
		const target =
			event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do], a[href*="#"]') : null;
		if (target instanceof HTMLAnchorElement) {
			this.#onLink(event, target);
			return;
		}
		const command = target?.dataset['do'];
		if (command === undefined) return;
		const isEcho = command === 'tick' && event.detail > 1 && event.timeStamp - this.#tappedAt < ECHO_MS;
		this.#tappedAt = event.timeStamp;
		if (!isEcho) this.#run(command);
	};

	#onLink(event: MouseEvent, link: HTMLAnchorElement) {
		const screen = screenOfLink(event, link, this.#screens);
		if (!screen) return;
		event.preventDefault();
		dialogOf('overview').close();
		if (screen !== this.#current) history.pushState(null, '', `#${screen.anchor}`);
		this.#show(screen);
	}
}

customElements.define('bench-mode', BenchMode);
