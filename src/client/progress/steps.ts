import type { BenchStep } from '../../domain/progress/steps.ts';

function element(): HTMLElement {
	const found = document.getElementById('guide-steps');
	if (!found) throw new Error('the page has no steps: it needs <StepsData />');
	return found;
}

/** The steps that `StepsData.astro` wrote into the page, in order. */
export function stepsOnPage(): BenchStep[] {
	return JSON.parse(element().textContent) as BenchStep[];
}

/** Revision and data hash of the guide this page belongs to. */
export function guideOnPage(): string {
	return element().dataset['guide'] ?? '';
}
