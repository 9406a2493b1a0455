import { inventBenefits } from './benefits/invent-benefits'
import type { InventedBenefit } from './benefits/benefit'
import { inventCards, type InventedCard } from './cards/invent-cards'
import { inventPeriods, payJobs } from './careers/invent-periods'
import type { InventedPeriod } from './careers/period'
import type { Member } from './life/life'
import { planLife } from './life/plan-life'
import type { LifeWish } from './life/wished-jobs'
import { addressOf } from './people/address'
import { cardSigner } from './people/signer'
import type { InventedWorld } from './world/world'

/** Everything that files tell of one person. */
export type InventedRecords = {
  address: string
  cards: InventedCard[]
  periods: InventedPeriod[]
  benefits: InventedBenefit[]
}

export function inventRecords(
  member: Member,
  world: InventedWorld,
  wish?: LifeWish,
): InventedRecords {
  const life = planLife(member, world, wish)
  const jobs = payJobs(life)
  return {
    address: addressOf(member.person, life.place),
    cards: inventCards(life, cardSigner(life.place)),
    periods: inventPeriods(life, jobs),
    benefits: inventBenefits(life, jobs),
  }
}
