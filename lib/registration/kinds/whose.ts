import type { Birth } from '@/lib/insured/birth'

/** Who gets the account that a declaration asks for: what cases are searched and compared by. */
export type Whose = {
  fullName: string
  bhxhCode: string
  /** A child has no paper with a number yet. */
  idNumber?: string
  /** As far as it is known: mẫu 01 asks a grown-up for none. */
  birthDate?: Birth
}
