/**
 * A birth as far as it is known: `1987`, `1987-09` or `1987-09-05`. Many elderly people's papers give a year, or a month and a
 * year, and a day that nobody knows is never made up.
 */
export type Birth = string

export type BirthParts = { year: string; month: string; day: string }

/** Parts that are not known are empty. */
export function birthParts(birth: Birth): BirthParts {
  const [year = '', month = '', day = ''] = birth.split('-')
  return { year, month, day }
}

export const birthYear = (birth: Birth): number => Number(birthParts(birth).year)

export const isWholeBirth = (birth: Birth): boolean => birthParts(birth).day !== ''

/** `05/09/1987`, `09/1987` or `1987` */
export const shownBirth = (birth: Birth): string => birth.split('-').reverse().join('/')

/**
 * What the register may hold of somebody who answers this: never more than was answered, but for the first day, which clerks put
 * where only a year or a month is known.
 */
export function birthsThatAgree(answered: Birth): Birth[] {
  const { year, month, day } = birthParts(answered)
  const known = [year, month, day].filter((part) => part !== '')
  const lesser = known.map((_, at) => known.slice(0, at + 1).join('-'))
  return day ? lesser : [...lesser, `${year}-${month || '01'}-01`]
}
