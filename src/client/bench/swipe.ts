const LEAST_PX = 70;
/** The browser's own gesture for back begins at the edge. */
const EDGE_PX = 24;
const LONGEST_MS = 800;

/** Whether the finger is on something that itself goes sideways or is typed in. */
function ownsGesture(target: EventTarget | null, root: HTMLElement): boolean {
	for (
		let element = target instanceof Element ? target : null;
		element && element !== root;
		element = element.parentElement
	) {
		if (element.matches('input, textarea, select, button, [contenteditable]')) return true;
		if (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
			return true;
	}
	return false;
}

/** A finger that goes left asks for what comes next, one that goes right for what was before. */
export function onSwipe(root: HTMLElement, go: (direction: 1 | -1) => void, signal: AbortSignal): void {
	let start: { x: number; y: number; at: number; id: number } | undefined;
	root.addEventListener(
		'pointerdown',
		({ pointerType, isPrimary, target, clientX, clientY, timeStamp, pointerId }) => {
			const isAtEdge = clientX < EDGE_PX || clientX > innerWidth - EDGE_PX;
			// A second finger pinches.
			start =
				isPrimary && pointerType === 'touch' && !isAtEdge && !ownsGesture(target, root)
					? { x: clientX, y: clientY, at: timeStamp, id: pointerId }
					: undefined;
		},
		{ signal }
	);
	root.addEventListener(
		'pointerup',
		({ clientX, clientY, timeStamp, pointerId }) => {
			if (start?.id !== pointerId) return;
			const [x, y, ms] = [clientX - start.x, clientY - start.y, timeStamp - start.at];
			start = undefined;
			const isSelecting = getSelection()?.isCollapsed === false;
			const isZoomed = (visualViewport?.scale ?? 1) > 1.05;
			if (isSelecting || isZoomed || ms > LONGEST_MS || Math.abs(x) < LEAST_PX || Math.abs(x) < 2 * Math.abs(y)) return;
			go(x < 0 ? 1 : -1);
		},
		{ signal }
	);
	// The browser took the gesture for scrolling.
	root.addEventListener(
		'pointercancel',
		() => {
			start = undefined;
		},
		{ signal }
	);
}
