import { benefitLines } from '@/lib/cards/benefits/benefit-lines'
import { levelWords } from '@/lib/cards/benefits/level-words'
import { reckonThresholds } from '@/lib/cards/benefits/thresholds'
import { cardGroups } from '@/lib/cards/card-groups'
import { groupedCardNumber, partsOfNumber } from '@/lib/cards/card-number'
import { levelOnDay } from '@/lib/cards/level-on-day'
import { cardStateWords, termWords } from '@/lib/cards/state-words'
import type { CardWithPlace, ToldCards } from '@/lib/cards/told-cards'
import { formatDay } from '@/lib/forms/days/dates'
import type { Canvas } from '@/lib/pdf/canvas'
import { heading, paragraph } from '@/lib/pdf/parts'
import { table, type TableColumn } from '@/lib/pdf/table'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { t } from '@/lib/words/t'
import { factLine } from './fact-line'

export const cardNotes = [
  'Bản này do Cổng lập từ dữ liệu cơ quan BHXH đã chuyển đến, không thay thẻ BHYT.',
]

const columns: TableColumn[] = [
  { header: 'Số thẻ BHYT', share: 0.27 },
  { header: 'Thời hạn có giá trị', share: 0.31 },
  { header: 'Nơi đăng ký khám chữa bệnh ban đầu', share: 0.42 },
]

export function cardPaper(canvas: Canvas, { cards }: { cards: ToldCards }) {
  const { shown, all, importedAt } = cards
  heading(canvas, 2, ['Thẻ BHYT'], { after: 4 })
  for (const [label, words] of linesOf(shown)) factLine(canvas, label, words)
  canvas.y += 10
  benefitPart(canvas, cards)
  if (all.length > 1)
    table(canvas, {
      title: 'Các thẻ đã cấp, mới nhất ở trên',
      ...{ columns, rows: all.map(cellsOf) },
    })
  if (importedAt)
    paragraph(canvas, [`Theo dữ liệu cơ quan BHXH chuyển đến ngày ${formatDay(importedAt)}.`], {
      ...{ align: 'left', after: 12 },
    })
}

const placeOf = ({ card, facility }: CardWithPlace): string =>
  `${facility ?? 'Chưa rõ tên cơ sở'} (Mã: ${card.facilityCode})`

function linesOf(shown: CardWithPlace): [string, string][] {
  const { card } = shown
  const code = partsOfNumber(card.number)?.objectCode
  const group = code && cardGroups[code]
  return [
    ['Số thẻ BHYT', groupedCardNumber(card.number)],
    ['Thời hạn có giá trị', termWords(shown)],
    ['Tình trạng vào ngày lập', cardStateWords(shown)],
    ['Nơi đăng ký khám chữa bệnh ban đầu', placeOf(shown)],
    ...(card.fiveYearsFrom
      ? [['Thời điểm đủ 5 năm liên tục', formatDay(card.fiveYearsFrom)] as [string, string]]
      : []),
    ...(code
      ? [['Nhóm người tham gia', group ? `${code}: ${t(group)}` : code] as [string, string]]
      : []),
  ]
}

/** By the law of the day of the paper; only of a card that holds then. */
function benefitPart(canvas: Canvas, { shown, by }: ToldCards) {
  const found = shown.state === 'valid' ? levelOnDay(shown.card, by) : null
  const thresholds = found && reckonThresholds(by)
  if (!found || !thresholds || isUnreckoned(thresholds)) return
  const smallVisit = thresholds.value.smallVisit.toString()
  const lines = benefitLines(found.level, { by, smallVisit }) ?? []
  heading(canvas, 2, ['Mức hưởng'], { after: 4 })
  for (const words of [levelWords(found, shown.card), ...lines.map(withArticle)])
    paragraph(canvas, [words], { align: 'left', after: 4 })
}

const withArticle = ({ words, article }: { words: string; article: string }) =>
  `${words} (Luật BHYT Điều ${article})`

const cellsOf = (one: CardWithPlace): string[] => [
  groupedCardNumber(one.card.number),
  `${termWords(one)}\n${cardStateWords(one)}`,
  placeOf(one),
]
