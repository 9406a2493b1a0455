import type { Sex } from '@/lib/insured/person'

const sexOf: Readonly<Record<string, Sex>> = { father: 'Nam', mother: 'Nữ' }

/** A father whom the register knows as a woman: asked, and never refused, for registers err. */
export const isUnlikeSex = (kinship: string, sex: Sex): boolean =>
  Object.hasOwn(sexOf, kinship) && sexOf[kinship] !== sex
