/** A paper being drawn from top to bottom: `y` is where the next part begins. */
export type Paper = { pdf: PDFKit.PDFDocument; body: PDFKit.PDFStructureElement; y: number }
