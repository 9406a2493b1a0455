import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import { timesOf, TOLD_DAYS, ENOUGH_CASES, type OfficeTime } from '@/lib/times/office-times'
import { listAnswerTimes } from '../repository'

/** `time`: null where the office has answered too few lately to say anything. */
export type WhoAnswers = { office: string; time: Pick<OfficeTime, 'median' | 'mostly'> | null }

/** The office that answers, and how long it took lately. */
export async function whoAnswers(officeCode: string): Promise<WhoAnswers> {
  const since = new Date(Date.now() - TOLD_DAYS * DAY_MS)
  const [office, answered] = await Promise.all([
    findOffice(officeCode),
    listAnswerTimes(officeCode, since),
  ])
  const [time] = timesOf(
    answered.map(({ sentAt, stateSince }) => ({
      officeCode,
      kind: 'report',
      received: sentAt,
      answered: stateSince,
    })),
  )
  return {
    office: office ? wholeOfficeName(office) : officeCode,
    time: time && time.cases >= ENOUGH_CASES ? time : null,
  }
}
