import { createHash } from 'node:crypto'
import type { Attribute } from 'pkijs'
import type { Held } from '../certificates/held'
import { digestName, isSignedBy, isStrongKey, methodOf } from './algorithms'
import { signedAttributes } from './attributes'
import type { ReadCms } from './read-cms'

export type SignerFault =
  | 'signature-unreadable'
  | 'bare-signature'
  | 'other-content'
  | 'signature-wrong'
  | 'other-certificate'
  | 'weak-digest'
  | 'weak-key'

/** `claimed`: when the signing computer says it signed; its clock is nobody's proof. */
export type SignerAnswer = { faults: SignerFault[]; claimed: Date | null }

const DATA = '1.2.840.113549.1.7.1'
/** A signature of this form must name its own certificate among what it signs. */
const NAMES_CERTIFICATE = 'ETSI.CAdES.detached'

/** Whether the holder of `leaf` signed just these bytes. */
export function checkSigner(
  { signer }: ReadCms,
  leaf: Held,
  content: readonly Buffer[],
  form: string,
): SignerAnswer {
  const attributes = signedAttributes(signer)
  // Without them the signature is over the bare file, and a file can be made that looks like attributes.
  if (!attributes || !signer.signedAttrs) return { faults: ['bare-signature'], claimed: null }
  const digest = digestName(signer.digestAlgorithm.algorithmId)
  const method = methodOf(signer.signatureAlgorithm, signer.digestAlgorithm.algorithmId)
  const type = attributes.get('contentType')?.values[0]?.valueBlock.toString()
  if (!digest || !method || method.digest !== digest || type !== DATA)
    return { faults: ['signature-unreadable'], claimed: null }

  const faults = new Set<SignerFault>()
  const signed = new Uint8Array(signer.signedAttrs.encodedValue)
  const bytes = signer.signature.valueBlock.valueHexView
  if (!hashOf(digest, content).equals(octets(attributes.get('messageDigest'))))
    faults.add('other-content')
  if (!isSignedBy(leaf.key.publicKey, method, signed, bytes)) faults.add('signature-wrong')
  if (!namesCertificate(attributes, leaf, form)) faults.add('other-certificate')
  if (method.weak) faults.add('weak-digest')
  if (!isStrongKey(leaf.key.publicKey)) faults.add('weak-key')
  return {
    faults: [...faults],
    claimed: attributes.get('signingTime')?.values[0]?.toDate?.() ?? null,
  }
}

const hashOf = (digest: string, content: readonly Buffer[]) => {
  const hash = createHash(digest)
  for (const part of content) hash.update(part)
  return hash.digest()
}

const octets = (attribute: Attribute | undefined): Buffer =>
  Buffer.from(attribute?.values[0]?.valueBlock.valueHexView ?? [])

const SHA256 = '2.16.840.1.101.3.4.2.1'

/** «Signing certificate» (RFC 5035): another certificate of the same key can't be put in its place. */
function namesCertificate(
  attributes: NonNullable<ReturnType<typeof signedAttributes>>,
  leaf: Held,
  form: string,
): boolean {
  const named = attributes.get('certificateV2')
  if (!named)
    return attributes.has('certificate')
      ? namesByOldDigest(attributes, leaf)
      : form !== NAMES_CERTIFICATE
  const [first, second] = named.values[0].valueBlock.value[0].valueBlock.value[0].valueBlock.value
  const told =
    first.idBlock.tagNumber === 4 ? SHA256 : first.valueBlock.value[0].valueBlock.toString()
  const digest = digestName(told)
  const value = first.idBlock.tagNumber === 4 ? first : second
  return (
    digest !== undefined &&
    hashOf(digest, [leaf.der]).equals(Buffer.from(value.valueBlock.valueHexView))
  )
}

const namesByOldDigest = (
  attributes: NonNullable<ReturnType<typeof signedAttributes>>,
  leaf: Held,
): boolean => {
  const first = attributes.get('certificate')!.values[0].valueBlock.value[0].valueBlock.value[0]
  const value = Buffer.from(first.valueBlock.value[0].valueBlock.valueHexView)
  return hashOf('sha1', [leaf.der]).equals(value)
}
