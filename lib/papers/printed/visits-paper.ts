import { formatDay } from '@/lib/forms/days/dates'
import type { Canvas } from '@/lib/pdf/canvas'
import { heading, paragraph } from '@/lib/pdf/parts'
import { table, type TableColumn } from '@/lib/pdf/table'
import { shownMoney } from '@/lib/records/shown'
import { addUpPayers, byPatient, type Payers } from '@/lib/visits/costs/payers'
import type { KeptVisit } from '@/lib/visits/visit'
import { diseaseOf, isStillThere, shownVisitTime } from '@/lib/visits/visit-words'
import { knownSince } from './known-since'
import type { VisitFacts } from './paper-facts'

export const visitNotes = [
  'Bản này do Cổng lập từ hồ sơ mà cơ sở khám chữa bệnh gửi cơ quan BHXH.',
  'Bản này không thay giấy tờ của bệnh viện.',
]

const columns: TableColumn[] = [
  { header: 'Ngày vào, ngày ra', share: 0.17 },
  { header: 'Cơ sở khám chữa bệnh', share: 0.25 },
  { header: 'Tên bệnh', share: 0.27 },
  { header: 'Chi phí, và ai trả', share: 0.31 },
]

const named = { what: 'Hồ sơ khám chữa bệnh', one: 'Lần khám' }

export function visitsPaper(canvas: Canvas, facts: VisitFacts) {
  const { visits, days, arrived } = facts
  const title = `Từ ngày ${formatDay(days.from)} đến ngày ${formatDay(days.to)}`
  if (visits.length === 0) nothingOnFile(canvas, title)
  else visitsPart(canvas, title, facts)
  knownSince(canvas, named, arrived)
}

/** Of a visit that nobody has sent the portal knows nothing, so it never says that there was none. */
function nothingOnFile(canvas: Canvas, title: string) {
  heading(canvas, 2, [title], { after: 4 })
  for (const words of [
    'Trong dữ liệu của Cổng không có lần khám, chữa bệnh nào bằng thẻ BHYT của những ngày này.',
    'Không có trong dữ liệu không có nghĩa là không đi khám.',
  ])
    paragraph(canvas, [words], { align: 'left', after: 4 })
}

function visitsPart(canvas: Canvas, title: string, facts: VisitFacts) {
  const { visits, inFull, nameOf, diseaseNames } = facts
  const claimed = visits.filter(({ state }) => state === 'claimed')
  const lines = [
    `Trong dữ liệu của Cổng có ${visits.length} lần khám, chữa bệnh. Số tiền tính bằng đồng.`,
    ...(claimed.length < visits.length
      ? ['Lần khám mà bệnh viện đã rút đề nghị thanh toán không tính vào tổng.']
      : []),
    ...(!inFull && visits.some(({ isCovered }) => isCovered)
      ? ['Có tên bệnh không ghi trên giấy này, do người lập giấy không chọn ghi.']
      : []),
  ]
  const cellsOf = (visit: KeptVisit): string[] => [
    whenOf(visit),
    `${nameOf(visit.facility) ?? 'Chưa rõ tên cơ sở'} (${visit.facility})`,
    visit.isCovered && !inFull ? 'Không ghi' : diseaseOf(visit, diseaseNames),
    amountsOf(visit.amounts),
  ]
  const sum = addUpPayers(claimed.map(({ amounts }) => amounts))
  table(canvas, {
    ...{ title, lines, columns },
    rows: visits.map(cellsOf),
    total: ['Cộng', '', '', amountsOf(sum)],
  })
}

function whenOf(visit: KeptVisit): string {
  const { arrivedAt, leftAt, state } = visit
  const dayOfTime = (time: string) => shownVisitTime(time.slice(0, 10))
  const notLeft = isStillThere(visit) ? 'Đang điều trị' : 'Không ghi ngày ra'
  const left = leftAt ? dayOfTime(leftAt) : notLeft
  const stay = left === dayOfTime(arrivedAt) ? left : `${dayOfTime(arrivedAt)}\n${left}`
  return state === 'withdrawn' ? `${stay}\nBệnh viện đã rút` : stay
}

const amountsOf = (amounts: Payers): string =>
  [
    ['Tổng chi', amounts.total],
    ['BHYT trả', amounts.fund],
    ['Người bệnh trả', byPatient(amounts)],
    ['Nguồn khác', amounts.other],
  ]
    .map(([label, amount]) => `${label}: ${shownMoney(amount || '0')}`)
    .join('\n')
