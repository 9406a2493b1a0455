import { reckonSmallVisit } from '@/lib/cards/benefits/thresholds'
import { levelWords } from '@/lib/cards/benefits/level-words'
import { levelOnDay } from '@/lib/cards/level-on-day'
import { exactOf, isBelow } from '@/lib/claims/values/exact'
import { formatDay } from '@/lib/forms/days/dates'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { stepOn } from '@/lib/reckoning/sheet/step-on'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { CardRecord } from '@/lib/records/records'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import type { WholeVisit } from '../visit'
import { wayOfComing } from './ways-of-coming'

/** Why the insurance pays so much, in percent. */
export type LevelReason = {
  percent: number
  steps: ExplainedStep[]
  /** It rests on how the hospital wrote that they came. */
  restsOnWay: boolean
}

type Facts = { visit: WholeVisit; card: CardRecord | null; isFirstCare: boolean; by: By }

const ALL = 100
/** MA_DOITUONG_KCB of whoever comes to a place of first care. */
const FIRST_CARE = '1.2'

/** All reasons that we can know of, the usual one first. */
export const levelReasons = (facts: Facts): LevelReason[] =>
  [byCard, byFirstCare, bySmallCost, byCopayments].flatMap((reason) => reason(facts) ?? [])

/** The level of the card, and what part of it the way in which somebody came leaves. */
function byCard({ visit, card, by }: Facts): LevelReason | null {
  const found = card && levelOnDay(card, by)
  const share = found && rowOf('bhyt-share', found.level, by)
  if (!share) return null
  const level = stepOn(levelWords(found, card), found.group)
  const pays = stepOn(t('Quỹ trả theo mức ấy'), share, { result: `${share.amount}%` })
  const way = wayOf(visit, by)
  const percent = way ? (Number(share.amount) * Number(way.amount)) / ALL : Number(share.amount)
  return {
    percent,
    steps: [level, pays, ...(way ? [wayStep(way, { visit, share, percent })] : [])],
    restsOnWay: way !== null,
  }
}

const wayOf = ({ entitlement }: WholeVisit, by: By) =>
  entitlement === FIRST_CARE ? null : rowOf('bhyt-way', entitlement, by)

function wayStep(
  way: Parameter,
  of: { visit: WholeVisit; share: Parameter; percent: number },
): ExplainedStep {
  const words = wayOfComing(of.visit.entitlement) ?? of.visit.entitlement
  if (Number(way.amount) === ALL)
    return stepOn(t('Bệnh viện ghi “{way}”: được hưởng đủ mức của thẻ.', { way: words }), way)
  const partly = t('Bệnh viện ghi “{way}”: chỉ được {part}% mức của thẻ', {
    way: words,
    part: way.amount,
  })
  return stepOn(partly, way, {
    formula: `${of.share.amount}% × ${way.amount}%`,
    result: `${of.percent}%`,
  })
}

/** Whatever the card says. */
function byFirstCare({ visit, isFirstCare, by }: Facts): LevelReason | null {
  const row = rowOf('bhyt-way', FIRST_CARE, by)
  if (!row || (visit.entitlement !== FIRST_CARE && !isFirstCare)) return null
  const words = t('Ở trạm y tế và cơ sở cấp ban đầu tương tự, thẻ nào cũng được quỹ trả')
  const steps = [stepOn(words, row, { result: `${row.amount}%` })]
  return { percent: ALL, steps, restsOnWay: !isFirstCare }
}

function bySmallCost({ visit, by }: Facts): LevelReason | null {
  const cost = visit.amounts.insured || visit.amounts.total
  const way = wayOf(visit, by)
  const most = reckonSmallVisit(by)
  if (isUnreckoned(most) || (way && Number(way.amount) < ALL)) return null
  if (!cost || !isBelow(exactOf(cost), exactOf(most.value.smallVisit.toString()))) return null
  const words = t('Lần này BHYT tính {cost}, thấp hơn mức ấy, nên quỹ trả', {
    cost: shownDong(cost),
  })
  const steps = [...most.steps, stepOn(words, null, { result: `${ALL}%` })]
  return { percent: ALL, steps, restsOnWay: way !== null }
}

/** The hospital knows what was paid elsewhere, we don't: it writes since when nothing more is to be paid. */
function byCopayments({
  visit: { freeOfCopaymentSince: since, arrivedAt },
  by,
}: Facts): LevelReason | null {
  const [row, years] = [rowOf('bhyt-copayment-most', 'all', by), rowOf('bhyt-row-years', 'all', by)]
  if (!since || !row || !years || since.slice(0, 10) > arrivedAt.slice(0, 10)) return null
  const told = { day: formatDay(since.slice(0, 10)), years: years.amount, times: row.amount }
  const words = t(
    'Từ {day} bệnh viện ghi không phải cùng chi trả (đủ {years} năm, quá {times} lần lương cơ sở). Quỹ trả',
    told,
  )
  return { percent: ALL, steps: [stepOn(words, row, { result: `${ALL}%` })], restsOnWay: false }
}

const rowOf = (series: Parameter['series'], member: string, { parameters, day }: By) =>
  findParameter(parameters, { series, member, day })
