import type { Kind } from './kind'
import { personKind } from './person'

/** Every kind of declaration by its name, which is the answer to the first question. */
export const kinds = { person: personKind } as const satisfies Readonly<Record<string, Kind>>

export type KindId = keyof typeof kinds
