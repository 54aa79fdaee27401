const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page or file of this site under the base it is served from. Absolute addresses and bare anchors stay. */
export function siteHref(address: string): string {
	return address.startsWith('/') ? `${base}${address}` : address;
}

/** As `siteHref`, but an address on the page at `pathname` becomes its bare anchor: shorter, and no reload. */
export function hrefFrom(pathname: string, address: string): string {
	const [page = '', anchor] = address.split('#');
	return anchor !== undefined && siteHref(page) === pathname ? `#${anchor}` : siteHref(address);
}
