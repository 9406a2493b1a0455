import type { KeptKind } from '../kept-kind'
import { accountKinds } from './account-kinds'
import { caseKinds } from './case-kinds'
import { recordKinds } from './record-kinds'

/** The one table of personal data that the portal keeps, in the order in which it is told. */
const all = { ...accountKinds, ...caseKinds, ...recordKinds } as const satisfies Record<
  string,
  KeptKind
>

export type KeptKindId = keyof typeof all
export const keptKinds: Record<KeptKindId, KeptKind> = all
