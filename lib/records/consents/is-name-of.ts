import { compareNames } from '@/lib/text/names/compare-names'

/** Whether a name that was typed is that of the account: marks and capitals aside. */
export const isNameOf = (typed: string, fullName: string): boolean =>
  compareNames(typed, fullName).likeness !== 'different'
