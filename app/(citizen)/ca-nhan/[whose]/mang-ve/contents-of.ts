import 'server-only'
import { facilityNames } from '@/lib/cards/facility-names'
import { today } from '@/lib/forms/days/dates'
import type { PaperContents } from '@/lib/papers/printed/paper-facts'
import type { PaperWish } from '@/lib/papers/paper-wish'
import { findArrived } from '@/lib/papers/repository'
import { findLastChange } from '@/lib/participation/repository'
import type { OpenRecords } from '@/lib/records/open-records'
import { listPeriods } from '@/lib/records/repository'
import { findDiseaseNames } from '@/lib/visits/find-disease-names'
import { listVisitsOf } from '@/lib/visits/repository'
import { askCards } from '../the-bhyt/ask-cards'

/** What the wished paper tells; null where there is nothing to confirm, as without a card. */
export async function contentsOf(
  records: OpenRecords,
  wish: PaperWish,
): Promise<PaperContents | null> {
  switch (wish.kind) {
    case 'PARTICIPATION': {
      const [periods, changedOn, arrived] = await Promise.all([
        listPeriods(records),
        findLastChange(records),
        findArrived('periods'),
      ])
      return { kind: wish.kind, periods, changedOn, arrived, thisMonth: today().slice(0, 7) }
    }
    case 'CARD': {
      const cards = await askCards(records)
      return cards && { kind: wish.kind, cards }
    }
    case 'VISITS':
      return visitsOf(records, wish)
  }
}

async function visitsOf(
  records: OpenRecords,
  { days, inFull, kind }: Extract<PaperWish, { kind: 'VISITS' }>,
): Promise<PaperContents> {
  const [all, arrived] = await Promise.all([listVisitsOf(records), findArrived('claims')])
  const visits = all.filter(({ arrivedAt }) => {
    const day = arrivedAt.slice(0, 10)
    return day >= days.from && day <= days.to
  })
  const [nameOf, diseaseNames] = await Promise.all([
    facilityNames(visits.map(({ facility }) => facility)),
    findDiseaseNames(visits.filter(({ diagnosis }) => !diagnosis).map(({ disease }) => disease)),
  ])
  return { kind, visits, days, inFull, nameOf, diseaseNames, arrived }
}
