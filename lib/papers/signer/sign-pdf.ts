import 'server-only'
import { createHash } from 'node:crypto'
import { Signer, SignPdf } from '@signpdf/signpdf'
import { signDigest } from '@/lib/signatures/making/sign-digest'
import type { PaperSigner } from './signer-of'

/** The same file with its signature in the place that was left for it (lib/pdf/signature-place.ts). */
export const signPdf = (pdf: Buffer, signer: PaperSigner): Promise<Buffer> =>
  new SignPdf().sign(pdf, new Signing(signer))

/** The library finds what is to be signed and puts the signature there. */
class Signing extends Signer {
  constructor(private readonly signer: PaperSigner) {
    super()
  }

  override async sign(covered: Buffer): Promise<Buffer> {
    const sha256 = createHash('sha256').update(covered).digest()
    return signDigest(sha256, this.signer, this.signer.chain)
  }
}
