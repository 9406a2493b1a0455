import type { LocalTime } from '@/lib/claims/values/local-time'
import { formatDay } from '@/lib/forms/days/dates'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { shownLists, type ShownList } from './code-words/shown-lists'
import type { KeptVisit } from './visit'

export const visitHref = (whose: string, key: string): string =>
  `${recordHref(whose, 'visits')}/${key}`

/** `2026-10-12T08:00` is «08:00 ngày 12/10/2026»; of a day alone the day. */
export function shownVisitTime(time: LocalTime): string {
  const [day = '', hour] = time.split('T')
  if (!day) return ''
  return hour
    ? t('{time} ngày {day}', { time: hour.slice(0, 5), day: formatDay(day) })
    : formatDay(day)
}

type Stay = Pick<KeptVisit, 'leftAt' | 'state'>

/** Whether the patient has not left yet, by what the hospital wrote last. A request that was taken back says nothing of it. */
export const isStillThere = ({ leftAt, state }: Stay): boolean => !leftAt && state === 'claimed'

export function shownLeaving(visit: Stay): string {
  if (visit.leftAt) return shownVisitTime(visit.leftAt)
  return isStillThere(visit) ? t('Đang điều trị') : t('Không ghi ngày ra')
}

/** What a code says, as the ministry has it, in the reader's language; the code where no list knows it. Empty stays empty. */
export function claimCodeWords(list: ShownList, code: string): string {
  const words: Readonly<Record<string, string>> = shownLists[list]
  return Object.hasOwn(words, code) ? t(words[code]!) : code
}

/** What a code of a disease is called; null where our list does not have it. */
export type DiseaseNames = (code: string) => string | null

/** «Viêm họng cấp (J02)»; of a code that no list knows the code alone. */
export function namedDisease(code: string, nameOf: DiseaseNames): string {
  const name = nameOf(code)
  return name === null ? code : `${name} (${code})`
}

/** The diagnosis as the hospital wrote it, else the name of the disease beside its code. */
export const diseaseOf = (
  { diagnosis, disease }: { diagnosis: string; disease: string },
  nameOf: DiseaseNames,
): string => diagnosis || (disease && namedDisease(disease, nameOf))
