import { fontOf, runsOf, spelledBy, widthOf, type Face, type Run } from './fonts/fonts'

type Place = { face: Face; size: number; x: number; baseline: number }

/** Draws words where they belong, each script in its own font, and so that the file gives back what was written. */
export function showText(pdf: PDFKit.PDFDocument, text: string, { face, size, ...at }: Place) {
  let { x } = at
  for (const run of runsOf(text, face)) {
    const draw = () =>
      pdf
        .registerFont(run.font, fontOf(run.font) as unknown as PDFKit.Mixins.PDFFontSource)
        .font(run.font, size)
        .text(run.text, x, at.baseline, { lineBreak: false, baseline: 'alphabetic' })
    asWritten(pdf, run, draw)
    x += widthOf(run.text, face, size)
  }
}

type Drawing = PDFKit.PDFDocument & { addContent(line: string): unknown }

/**
 * Khmer draws some vowels before the letter they follow, and ligatures are one sign for several: the file says what was
 * written. It says so within the text object: only there do readers know where the words stand.
 */
function asWritten(pdf: PDFKit.PDFDocument, run: Run, draw: () => void) {
  const isPlain = run.font !== 'khmer' && run.font !== 'cham' && spelledBy(run) === run.text
  if (isPlain) return draw()
  const drawing = pdf as Drawing
  const write = drawing.addContent.bind(pdf)
  drawing.addContent = (line) => {
    if (line === 'ET') write('EMC')
    write(line)
    if (line === 'BT') write(`/Span <</ActualText <${inHex(run.text)}>>> BDC`)
    return pdf
  }
  try {
    draw()
  } finally {
    Reflect.deleteProperty(drawing, 'addContent') // pdfkit's own is there again
  }
}

/** UTF-16 with its mark of order, as PDF wants its words. */
const inHex = (text: string): string =>
  Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
