import { cardOn } from '@/lib/cards/card-states'
import type { DecimalText } from '@/lib/claims/claim/visit-head'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import type { CardRecord } from '@/lib/records/records'
import type { WholeVisit } from '../visit'
import { AS_REGISTERED, doubtedWayOf, type DoubtedWay } from './doubted-way'
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
  /**
   * `agrees`: with the card and how the hospital wrote that they came; `differs`: by what we know it would be `own`; `doubted`: `own`
   * rests on words of the hospital that do not agree with the card; `unknown`: nothing we know leads to any.
   */
  answer: 'agrees' | 'differs' | 'doubted' | 'unknown'
  doubt: DoubtedWay | null
  /** How they came is the hospital's word alone: no card says it. */
  isBelieved: boolean
  own: number | null
  /** Of the reason that counts. */
  steps: readonly ExplainedStep[]
}

/** With what the place is called that the card names, where that is not what was written. */
export type ToldWhy = WhyLevel & { registeredAt: string }

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
  const doubt = card && best?.restsOnWay ? doubtedWayOf(visit, card) : null
  const isBelieved = !!best?.restsOnWay && visit.entitlement !== AS_REGISTERED
  const levels = [...new Set(insured.map(({ level }) => level))]
  return levels.map((level) => ({ ...whyOf(level, best, doubt), doubt, isBelieved }))
}

const bestOf = (reasons: readonly LevelReason[]): LevelReason | null =>
  reasons.toSorted((one, other) => other.percent - one.percent)[0] ?? null

function whyOf(
  level: DecimalText,
  best: LevelReason | null,
  doubt: DoubtedWay | null,
): Pick<WhyLevel, 'level' | 'answer' | 'own' | 'steps'> {
  if (!best) return { level, answer: 'unknown', own: null, steps: [] }
  const { percent: own, steps } = best
  const agrees = Number(level) === own ? 'agrees' : 'differs'
  return { level, answer: doubt ? 'doubted' : agrees, own, steps }
}
