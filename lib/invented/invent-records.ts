import { inventBenefits } from './benefits/invent-benefits'
import type { InventedBenefit } from './benefits/benefit'
import { inventCards, type InventedCard } from './cards/invent-cards'
import { inventPeriods, payJobs } from './careers/invent-periods'
import type { InventedPeriod } from './careers/period'
import type { WrittenVisit } from './claim-files/written-visit'
import { planIllnesses } from './illnesses/plan-illnesses'
import type { Member } from './life/life'
import { planLife } from './life/plan-life'
import type { LifeWish } from './life/wished-jobs'
import { addressOf } from './people/address'
import { cardSigner } from './people/signer'
import { inventVisits } from './visits/invent-visits'
import type { InventedWorld } from './world/world'

/** Everything that files tell of one person. */
export type InventedRecords = {
  address: string
  cards: InventedCard[]
  periods: InventedPeriod[]
  benefits: InventedBenefit[]
  /** What hospitals claim; made only where it is asked for. */
  visits: () => WrittenVisit[]
}

export function inventRecords(
  member: Member,
  world: InventedWorld,
  wish?: LifeWish,
): InventedRecords {
  const life = planLife(member, world, wish)
  const jobs = payJobs(life)
  const cards = inventCards(life, cardSigner(life.place))
  const illnesses = planIllnesses(life, wish !== undefined && wish !== 'nothing')
  return {
    address: addressOf(member.person, life.place),
    cards,
    periods: inventPeriods(life, jobs),
    benefits: inventBenefits(life, jobs, illnesses),
    visits: () => inventVisits(life, illnesses, cards),
  }
}
