/** Address of a problem's entry in document 09, from its id (`t-07`). */
export function problemAddress(id: string): string {
	return `/09-faq-troubleshooting/#problem-${id}`;
}
