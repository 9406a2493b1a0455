import 'server-only'
import PDFDocument from 'pdfkit'
import { accessibilityMark } from './metadata'
import { oneAtATime } from './one-at-a-time'
import { numberPages, type Foot } from './page-numbers'
import type { Canvas } from './canvas'
import { sheet } from './sheet'
import { SOURCE, type Language } from '@/lib/words/languages.mjs'

/** Draws its part of a document and leaves the canvas's `y` below it. */
export type PdfSection<Printed> = (canvas: Canvas, printed: Printed) => void

/** `foot`: what every page has besides title and number. `keywords`: by these the file tells what it is. */
export type PdfDress = { language?: Language; foot?: Foot; keywords?: string }

/** The sections one below the other on A4, as a tagged PDF with the title and page number at its foot. */
export const renderPdf = <Printed>(
  title: string,
  sections: PdfSection<Printed>[],
  printed: Printed,
  dress: PdfDress = {},
): Promise<Buffer> =>
  oneAtATime(() => draw(openCanvas(title, dress), { title, sections, printed, foot: dress.foot }))

type Drawing<Printed> = {
  title: string
  sections: PdfSection<Printed>[]
  printed: Printed
  foot?: Foot
}

async function draw<Printed>(
  canvas: Canvas,
  { title, sections, printed, foot }: Drawing<Printed>,
): Promise<Buffer> {
  const finished = bytesOf(canvas.pdf)
  for (const section of sections) section(canvas, printed)
  numberPages(canvas, title, foot)
  canvas.body.end()
  canvas.pdf.end()
  return finished
}

function openCanvas(title: string, { language = SOURCE, foot, keywords }: PdfDress): Canvas {
  // pdfkit copies both into the XML of the file as they are.
  for (const words of [title, keywords ?? ''])
    if (/[<&]/.test(words)) throw new Error(`A paper's title can't hold < or &: ${words}`)
  const pdf = new PDFDocument({
    size: 'A4',
    margin: sheet.margin,
    bufferPages: true, // the foot of page one needs the number of pages
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language === SOURCE ? 'vi-VN' : language,
    displayTitle: true,
    info: { Title: title, ...(keywords && { Keywords: keywords }) },
    font: null as unknown as string, // none: pdfkit would open its Helvetica, which can't be embedded
  })
  pdf.appendXML(accessibilityMark)
  const body = pdf.struct('Document')
  pdf.addStructure(body)
  return { pdf, body, y: sheet.top, bottom: foot ? sheet.foot - foot.height : sheet.bottom }
}

const bytesOf = (pdf: PDFKit.PDFDocument) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
