import 'server-only'
import { renderPdf } from './document'
import { paragraph } from './parts'

/** Draws one paper for nobody. The first after a start opens the fonts and takes half a second; no citizen should wait for it. */
export async function warmUpPaper(): Promise<void> {
  await renderPdf('Khởi động', [(canvas) => paragraph(canvas, ['Ắ ằ ẳ ẵ ặ đ ơ ư'])], {})
}
