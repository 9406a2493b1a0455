import 'server-only'
import { sign } from 'node:crypto'
import { signer } from './keys'
import { sealStatement } from './shown-code'
import type { CardStatement } from './statement'

/** The digits of this statement under the portal's signature. */
export const signStatement = (statement: CardStatement): string =>
  sealStatement(signer.id, statement, (signed) => sign(null, signed, signer.key))
