/** A paper that the PDF files are set for. */
export interface Paper {
	id: 'a4' | 'letter';
	name: string;
	/** Width and height of a sheet in PDF points, 72 to the inch. */
	sizePt: [number, number];
}

export const papers: readonly Paper[] = [
	{ id: 'a4', name: 'A4', sizePt: [(210 / 25.4) * 72, (297 / 25.4) * 72] },
	{ id: 'letter', name: 'US Letter', sizePt: [612, 792] },
];

/** What is made into a PDF: the print routes by the last part of their address. */
export const printRoutes = ['assembly-guide', 'guide'] as const;
export type PrintRoute = (typeof printRoutes)[number];

/** Address of a print route, relative to the base, without a slash before it. */
export const printAddress = (route: PrintRoute) => `print/${route}/`;

/** Path of a PDF inside the built site. */
export const pdfPath = (route: PrintRoute, paper: Paper) => `downloads/${route}-${paper.id}.pdf`;
