import { siteHref } from '../ui/href.ts';

/** The whole address of a page of this site, as it is printed and put into codes. */
export function absolute(site: URL | undefined, address: string): string {
	return `${site?.origin ?? ''}${siteHref(address)}`;
}

const namesOfThisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a sheet's addresses and codes lead anywhere for whoever holds it: a build that was told no host names its own machine. */
export const isPublic = (site: URL | undefined): boolean =>
	site !== undefined && !namesOfThisMachine.includes(site.hostname);
