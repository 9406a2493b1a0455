import 'server-only'
import type { JournaledLook } from './open-records'
import { readCards } from './read-cards'
import { listBenefits, listPeriods } from './repository'

/** Everything the agency's files tell of a person, but for visits. */
export async function readAllRecords(look: JournaledLook) {
  const [told, periods, benefits] = await Promise.all([
    readCards(look),
    listPeriods(look),
    listBenefits(look),
  ])
  return { ...told, periods, benefits }
}
