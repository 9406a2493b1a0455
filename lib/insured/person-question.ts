import type { Birth } from './birth'

/** Everything asked of somebody who looks for a number; the register must agree with all of it. */
export type PersonQuestion = {
  /** Of today's structure. */
  provinceCode: string
  fullName: string
  birthDate: Birth
  /** With +84, as kept everywhere; a family may share one phone. */
  by: { idNumber: string } | { phone: string }
}
