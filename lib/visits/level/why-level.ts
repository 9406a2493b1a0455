import { cardOn } from '@/lib/cards/card-states'
import type { DecimalText } from '@/lib/claims/claim/visit-head'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import type { CardRecord } from '@/lib/records/records'
import type { WholeVisit } from '../visit'
import { levelReasons, type LevelReason } from './reasons'

/** What we know of a visit beside what the hospital wrote. */
export type KnownOfVisit = {
  visit: WholeVisit
  /** Of the patient; none where whoever reads may not see them. */
  cards: readonly CardRecord[]
  /** The place is one of first care, as a commune's station. */
  isFirstCare: boolean
  parameters: Parameters
}

export type WhyLevel = {
  /** In percent, as the hospital wrote it. */
  level: DecimalText
  /** `differs`: by what we know it would be `own`; `unknown`: nothing we know leads to any. */
  answer: 'agrees' | 'differs' | 'unknown'
  own: number | null
  /** Of the reason that counts. */
  steps: readonly ExplainedStep[]
}

/**
 * Why the insurance paid so much of what it takes over, for each level that stands in the visit. Of several reasons the law takes the
 * best for the patient. A level that none of them leads to is never explained away (decision 0103.2).
 */
export function whyLevels(known: KnownOfVisit): WhyLevel[] {
  const { visit, cards, parameters } = known
  const insured = visit.lines.filter(({ insuredAmount, level }) => Number(insuredAmount) && level)
  if (visit.state === 'withdrawn' || insured.length === 0) return []
  const day = visit.arrivedAt.slice(0, 10)
  const card = cardOn(cards, day)
  const best = bestOf(levelReasons({ ...known, card, by: { parameters, day } }))
  return [...new Set(insured.map(({ level }) => level))].map((level) => whyOf(level, best))
}

const bestOf = (reasons: readonly LevelReason[]): LevelReason | null =>
  reasons.toSorted((one, other) => other.percent - one.percent)[0] ?? null

function whyOf(level: DecimalText, best: LevelReason | null): WhyLevel {
  if (!best) return { level, answer: 'unknown', own: null, steps: [] }
  const isSame = Number(level) === best.percent
  const { percent: own, steps } = best
  return { level, answer: isSame ? 'agrees' : 'differs', own, steps }
}
