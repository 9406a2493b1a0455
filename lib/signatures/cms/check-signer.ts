import { createHash } from 'node:crypto'
import type { SignerInfo } from 'pkijs'
import type { Held } from '../certificates/held'
import {
  digestName,
  isSignedBy,
  isStrongKey,
  methodOf,
  type Method,
} from '../certificates/algorithms'
import { signedAttributes, type SignedAttributes } from './attributes'
import { namesCertificate } from './certificate-named'

type SignerFault =
  | 'signature-unreadable'
  | 'bare-signature'
  | 'other-content'
  | 'signature-wrong'
  | 'other-certificate'
  | 'weak-digest'
  | 'weak-key'

/** `claimed`: when the signing computer says it signed; its clock is nobody's proof. */
export type SignerAnswer = { faults: SignerFault[]; claimed: Date | null }

export type Covered = { parts: readonly Buffer[]; form: string }

const DATA = '1.2.840.113549.1.7.1'

/** Whether the holder of `leaf` signed just these bytes. */
export function checkSigner(signer: SignerInfo, leaf: Held, covered: Covered): SignerAnswer {
  const attributes = signedAttributes(signer)
  // Without them the signature is over the bare file, and a file can be made that looks like attributes.
  if (!attributes || !signer.signedAttrs) return { faults: ['bare-signature'], claimed: null }
  const method = methodTold(signer)
  const type = attributes.get('contentType')?.values[0].valueBlock.toString()
  if (!method || type !== DATA) return { faults: ['signature-unreadable'], claimed: null }
  const claimed: Date | null = attributes.get('signingTime')?.values[0].toDate() ?? null
  return { faults: faultsOf({ signer, leaf, covered, attributes, method }), claimed }
}

/** Some programs name the digest twice; it must be the same one. */
function methodTold({ signatureAlgorithm, digestAlgorithm }: SignerInfo): Method | null {
  const method = methodOf(signatureAlgorithm, digestAlgorithm.algorithmId)
  return method?.digest === digestName(digestAlgorithm.algorithmId) ? method : null
}

type Signature = {
  signer: SignerInfo
  leaf: Held
  covered: Covered
  attributes: SignedAttributes
  method: Method
}

function faultsOf({ signer, leaf, covered, attributes, method }: Signature): SignerFault[] {
  const key = leaf.key.publicKey
  const signed = new Uint8Array(signer.signedAttrs!.encodedValue)
  const told = attributes.get('messageDigest')?.values[0]?.valueBlock.valueHexView ?? []
  const faults: (SignerFault | false)[] = [
    !hashOf(method.digest, covered.parts).equals(Buffer.from(told)) && 'other-content',
    !isSignedBy(key, method, signed, signer.signature.valueBlock.valueHexView) && 'signature-wrong',
    !namesCertificate(attributes, leaf, covered.form) && 'other-certificate',
    method.weak && 'weak-digest',
    !isStrongKey(key) && 'weak-key',
  ]
  return faults.filter((fault) => fault !== false)
}

function hashOf(digest: string, parts: readonly Buffer[]): Buffer {
  const hash = createHash(digest)
  for (const part of parts) hash.update(part)
  return hash.digest()
}
