/** A document being drawn from top to bottom: `y` is where the next part begins. */
export type Canvas = { pdf: PDFKit.PDFDocument; body: PDFKit.PDFStructureElement; y: number }
