import { declarationPdf, type PrintedPaper } from '@/lib/registration/printed/declaration-pdf'
import { aPrintedDeclaration } from '@/lib/registration/printed/printed-declaration-fixtures'
import { alternate, medianOf, timeEach } from './alternate'
import { barePdf } from './bare/pdf'
import { shown, type Figure } from './report'

const PAPERS = 30
const ROUNDS = 5
const DEARER = 1.3

/** Papers a second out of one process, beside the same words by pdfkit alone. */
export async function measurePdf(): Promise<Figure[]> {
  const papers = Array.from({ length: PAPERS }, (_, at) =>
    aPrintedDeclaration({
      reference: `D0${at + 10}QRXY`,
      fullName: `Lò Thị Mẩy ${'Anh Chi '.repeat(at % 4)}`,
    }),
  )
  const drawAll = (draw: (printed: PrintedPaper) => Promise<Buffer>) => () =>
    timeEach(papers, 1, draw)
  const contestants = { bare: drawAll(barePdf), ours: drawAll(declarationPdf) }
  await alternate(contestants, 1) // warm
  const results = await alternate(contestants, ROUNDS)
  const [rate, limit] = [medianOf(results.ours, 'perSecond'), medianOf(results.bare, 'perSecond')]
  const times = limit / rate
  return [
    {
      name: 'Vẽ mẫu 01 (PDF)',
      ours: shown(rate, 'tờ/s'),
      limit: shown(limit, 'tờ/s'),
      ratio: shown(times, 'lần giá'),
      target: `≤ ${shown(DEARER, 'lần giá')}`,
      isMet: times <= DEARER,
    },
  ]
}
