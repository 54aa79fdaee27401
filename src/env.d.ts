/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight" />

/** This build makes the PDF files, so that pages may link them: see `src/build/pdf.ts`. */
declare const __PDF_FILES__: boolean;
