/** A document being drawn from top to bottom: `y` is where the next part begins, `bottom` where its foot does. */
export type Canvas = {
  pdf: PDFKit.PDFDocument
  body: PDFKit.PDFStructureElement
  y: number
  bottom: number
}
