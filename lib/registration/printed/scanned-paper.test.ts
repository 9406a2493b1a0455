import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { runs } from '@/lib/forms/fixtures/any-words'
import { canInspect, scannedIn } from '@/lib/pdf/fixtures/inspect-pdf'
import { readPaperPage } from '@/lib/paper-code/read-picture'
import { verifyPaper } from '@/lib/paper-code/verify-paper'
import { declarationPdf } from './declaration-pdf'
import { papers } from './fixtures/papers'
import { scannedHead } from './fixtures/stained'
import { aPrintedDeclaration, wordsOfLine } from './printed-declaration-fixtures'

// Two readers that share no code with the writer: zbar in C, and the one of the portal.

/** It takes a picture as it is, so it is shown the scan larger too: its cells are then seven dots wide. */
async function byZbar(picture: Buffer): Promise<string | undefined> {
  const { width } = await sharp(picture).metadata()
  const larger = [1.5, 2, 3].map((times) =>
    sharp(picture)
      .resize(Math.round(width * times))
      .png()
      .toBuffer(),
  )
  for (const one of [picture, ...(await Promise.all(larger))]) {
    const words = tryScanned(one)
    if (words) return words
  }
}
const tryScanned = (picture: Buffer) => {
  try {
    return scannedIn(picture)
  } catch {
    return undefined // it ends with a fault when it finds nothing
  }
}

describe.skipIf(!canInspect)('mẫu 01 quét ở 150 dpi, nghiêng 3 độ, dính cà phê', () => {
  // Every sixth; PROPERTY_RUNS=40 reads them all.
  const read = papers.map((differing, at) => [at + 1, differing] as const)
  test.each(read.filter((_, at) => at % 6 === 0 || runs(0) > at))(
    'tờ thứ %i: hai máy đọc đều ra mã đúng, mang đúng điều đã in',
    async (_, differing) => {
      const printed = aPrintedDeclaration(differing)
      const picture = await scannedHead(await declarationPdf(printed))
      const scanned = await readPaperPage(picture)
      expect(scanned).toBe(`http://localhost:3000/giay#${printed.code}`)
      expect(await byZbar(picture)).toBe(scanned)
      const opened = await verifyPaper(scanned!)
      expect(opened).toMatchObject({ ok: true, paper: { reference: printed.reference } })
      const values = opened.ok ? opened.paper.lines.map(({ value }) => value) : []
      for (const words of [
        wordsOfLine(printed, 'fullName'),
        printed.address,
        wordsOfLine(printed, 'idNumber'),
      ])
        expect(values).toContain(words.normalize('NFC'))
    },
  )

  test('tệp tải về, hay tệp PDF của máy quét, cũng cho biết mã của nó', async () => {
    const printed = aPrintedDeclaration()
    const pdf = await declarationPdf(printed)
    const code = expect.stringContaining(`/giay#${printed.code}`)
    expect(await readPaperPage(pdf)).toEqual(code)
    expect(await readPaperPage(await asScannersPdf(await scannedHead(pdf)))).toEqual(code)
  })

  test('ảnh không có mã, tệp hỏng: không ra gì, trong một giây', async () => {
    const white = sharp({
      create: { width: 2_000, height: 3_000, channels: 3, background: 'white' },
    })
    const files = [
      await white.jpeg().toBuffer(),
      Buffer.from('chữ'),
      Buffer.alloc(0),
      Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(5_000_000, 0xff)]),
    ]
    for (const file of files) expect(await readPaperPage(file)).toBeNull()
  })
})

/** A page as a picture and nothing else. */
const asScannersPdf = (page: Buffer) =>
  new Promise<Buffer>((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0 })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.image(page, 0, 0, { width: 595 })
    pdf.end()
  })
