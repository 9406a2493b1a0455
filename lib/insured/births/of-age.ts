import type { Birth } from '../birth'

const OF_AGE = 18

/**
 * The day on which somebody is eighteen, from its first minute. Who was born on 29 February is so on the last day of February
 * (Bộ luật Dân sự 2015, điều 148 khoản 3: a month without the day ends the term with its last one).
 */
export function comesOfAgeOn(birth: Birth): string {
  const [year, month, day] = birth.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year + OF_AGE, month, 0)).getUTCDate()
  const on = new Date(Date.UTC(year + OF_AGE, month - 1, Math.min(day, lastOfMonth)))
  return on.toISOString().slice(0, 10)
}

/** Both as ISO dates, in Việt Nam. */
export const isOfAge = (birth: Birth, day: string): boolean => comesOfAgeOn(birth) <= day
