import 'server-only'
import { ownFacts, type OwnFacts } from '@/lib/estimates/own-facts'
import { today } from '@/lib/forms/days/dates'
import { listParameters } from '@/lib/reckoning/repository'
import type { OpenRecords } from '@/lib/records/open-records'
import { findRegistered, listBenefits, listPeriods } from '@/lib/records/repository'

export async function ownFactsOf(records: OpenRecords): Promise<OwnFacts> {
  const [periods, benefits, person, parameters] = await Promise.all([
    listPeriods(records),
    listBenefits(records),
    findRegistered(records),
    listParameters(),
  ])
  return ownFacts({ periods, benefits, person, parameters, day: today() })
}
