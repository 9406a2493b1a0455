import 'server-only'
import { verify } from 'node:crypto'
import { findPublicKey } from './keys'
import { openCode, type OpenedCode } from './open-code'

/** What a scanned code says, if one of our keys signed it. */
export const verifyPaper = (scanned: string): Promise<OpenedCode> =>
  openCode(scanned, ({ keyId, signed, signature }) => {
    const key = findPublicKey(keyId)
    return key && verify(null, signed, key, signature)
  })
