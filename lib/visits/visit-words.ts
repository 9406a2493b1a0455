import { codeLists } from '@/lib/claims/tables/code-lists'
import type { LocalTime } from '@/lib/claims/values/local-time'
import { formatDay } from '@/lib/forms/days/dates'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

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

/** What a code says, in Vietnamese as the ministry has it; the code where no list knows it. Empty stays empty. */
export const claimCodeWords = (list: string, code: string): string =>
  codeLists.get(list)?.names.get(code) ?? code

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
