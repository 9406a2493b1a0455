import path from 'node:path'
import { openSync } from 'fontkit'
import PDFDocument from 'pdfkit'
import { create } from 'qrcode'
import type { PrintedPaper } from '@/lib/registration/printed/declaration-pdf'
import { wordsOf } from '../words'

// The limit of mẫu 01: the same words on the same kind of tagged paper by pdfkit alone, which breaks and justifies the lines.

const MARGIN = 57
const SIZE = 13
const QR_SIDE = 96

/** Opened once for all papers, as ours are. */
const fonts = {
  regular: openFont('400Regular'),
  bold: openFont('700Bold'),
  italic: openFont('400Regular_Italic'),
}

function openFont(name: string) {
  const file = `node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`
  return openSync(path.resolve(file)) as unknown as PDFKit.Mixins.PDFFontSource
}

export function barePdf(printed: PrintedPaper): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: { Title: `Tờ khai ${printed.reference}` },
    font: null as unknown as string,
  })
  const finished = bytesOf(pdf)
  for (const [face, font] of Object.entries(fonts)) pdf.registerFont(face, font)
  const body = pdf.struct('Document')
  pdf.addStructure(body)
  body.add(pdf.struct('Figure', { alt: 'Mã QR' }, () => drawCode(pdf, printed.code)))
  for (const [text, face = 'regular', align = 'left'] of wordsOf(printed)) {
    const draw = () => void pdf.font(face, SIZE).text(text, MARGIN, pdf.y, { align }).moveDown(0.4)
    body.add(pdf.struct('P', {}, draw))
  }
  body.end()
  pdf.end()
  return finished
}

function drawCode(pdf: PDFKit.PDFDocument, content: string) {
  const { size, data } = create(content, { errorCorrectionLevel: 'M' }).modules
  const cell = QR_SIDE / size
  data.forEach((isDark, at) => {
    if (!isDark) return
    pdf.rect(MARGIN + (at % size) * cell, MARGIN + Math.floor(at / size) * cell, cell, cell)
  })
  pdf.fill()
}

const bytesOf = (pdf: PDFKit.PDFDocument) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
