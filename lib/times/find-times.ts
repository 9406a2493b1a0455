import 'server-only'
import { listOffices } from '@/lib/offices/repository'
import { wholeOfficeName } from '@/lib/offices/office'
import { isFoundBy, searchText } from '@/lib/text/search-text'
import { ENOUGH_CASES } from './office-times'
import { listTimes } from './repository'

const MOST_SHOWN = 20

/** `time`: null where too few cases were answered to say anything. */
export type ShownTime = {
  officeCode: string
  name: string
  time: { median: number; mostly: number; cases: number } | null
}
export type ShownTimes = {
  offices: ShownTime[]
  /** There are more than are shown. */
  isCut: boolean
  reckonedOn: Date | null
}

/** The offices somebody looks for by name, or else those of which something can be told, with how long they take. */
export async function findTimes(kind: string, typed: string): Promise<ShownTimes> {
  const [offices, times] = await Promise.all([listOffices(), listTimes(kind)])
  const timeOf = new Map(times.map((time) => [time.officeCode, time]))
  const isAsked = searchText(typed) !== ''
  const shown = offices
    .map(({ code, ...office }) => {
      const name = wholeOfficeName(office)
      const time = timeOf.get(code)
      return { officeCode: code, name, time: time && time.cases >= ENOUGH_CASES ? time : null }
    })
    .filter(({ name, time }) => (isAsked ? isFoundBy(typed, searchText(name)) : time !== null))
  return {
    offices: shown.slice(0, MOST_SHOWN),
    isCut: shown.length > MOST_SHOWN,
    reckonedOn: times[0]?.reckonedOn ?? null,
  }
}
