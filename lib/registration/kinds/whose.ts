import type { Birth } from '@/lib/insured/birth'

/** Who gets the account that a declaration asks for: what cases are searched and compared by. */
export type Whose = {
  /** A person's name, or an organisation's. */
  fullName: string
  /** With what the account is signed in to; no two owners have the same. */
  login: string
  /** An organisation has none. */
  bhxhCode?: string
  /** A child has no paper with a number yet. */
  idNumber?: string
  /** As far as it is known: mẫu 01 asks a grown-up for none. */
  birthDate?: Birth
}
