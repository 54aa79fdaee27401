import { siteHref } from '../ui/href.ts';

/** The whole address of a page of this site, as it is printed and put into codes. */
export function absolute(site: URL | undefined, address: string): string {
	return `${site?.origin ?? ''}${siteHref(address)}`;
}
