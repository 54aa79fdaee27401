import type { Page } from '@playwright/test';

/** Every page of the guide, relative to the base it is served from. */
export const documents = [
	'00-executive-summary/',
	'01-bill-of-materials/',
	'02-component-specifications/',
	'03-performance-benchmarks/',
	'04-assembly-guide/',
	'05-software-setup/',
	'06-roi-analysis/',
	'07-upgrade-path/',
	'08-a16z-reference-build/',
	'09-faq-troubleshooting/',
] as const;
export const everyPage = [
	'./',
	...documents,
	'chassis-map/',
	'drawings/',
	'evidence/claims/',
	'evidence/sources/',
	'offline/',
	'bench/',
	'as-built/',
	'print/assembly-guide/',
	'print/guide/',
] as const;

/** What a page must not do: complain in the console, or ask another host for anything. */
export interface Faults {
	errors: string[];
	foreignRequests: string[];
}

/** Listens to a page from its first byte on. */
export function watch(page: Page, baseURL: string): Faults {
	const faults: Faults = { errors: [], foreignRequests: [] };
	const { origin } = new URL(baseURL);
	page.on('console', (message) => {
		if (message.type() === 'error') faults.errors.push(message.text());
	});
	page.on('pageerror', (error) => faults.errors.push(error.message));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) faults.foreignRequests.push(request.url());
	});
	return faults;
}
