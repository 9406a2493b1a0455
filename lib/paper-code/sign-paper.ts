import 'server-only'
import { sign } from 'node:crypto'
import { sealCode } from './envelope'
import { signer } from './keys'
import { packPaper } from './pack'
import type { Paper } from './paper'

/** The digits of the QR code that stands on this paper. */
export const signPaper = (paper: Paper): string =>
  sealCode(signer.id, packPaper(paper), (signed) => sign(null, signed, signer.key))
