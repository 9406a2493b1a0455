import { createHash } from 'node:crypto'
import type { Held } from '../certificates/held'
import { digestName } from '../certificates/algorithms'
import type { SignedAttributes } from './attributes'

/** A signature of this form must name its own certificate among what it signs. */
const MUST_NAME = 'ETSI.CAdES.detached'
const SHA256 = '2.16.840.1.101.3.4.2.1'
const OCTETS = 4

/** «Signing certificate» (RFC 5035): another certificate of the same key can't be put in its place. */
export function namesCertificate(attributes: SignedAttributes, leaf: Held, form: string): boolean {
  const now = attributes.get('certificateV2')
  if (now) return digestIn(now.values[0], leaf, SHA256)
  const before = attributes.get('certificate')
  // The digest of before 2007; a second certificate with the same one would still have to be of the same key.
  return before
    ? hashOf('sha1', leaf).equals(octets(firstOf(before.values[0])))
    : form !== MUST_NAME
}

// A list of lists of: the digest's algorithm, where it is not the usual one, and the digest.
const firstOf = (value: Asn) => value.valueBlock.value[0]!.valueBlock.value[0]!.valueBlock.value[0]!

function digestIn(value: Asn, leaf: Held, usual: string): boolean {
  const first = firstOf(value)
  if (first.idBlock.tagNumber === OCTETS) return hashOf('sha256', leaf).equals(octets(first))
  const [, second] = value.valueBlock.value[0]!.valueBlock.value[0]!.valueBlock.value
  const digest = digestName(first.valueBlock.value[0]?.valueBlock.toString() ?? usual)
  return digest !== undefined && second !== undefined && hashOf(digest, leaf).equals(octets(second))
}

type Asn = {
  idBlock: { tagNumber: number }
  valueBlock: { value: Asn[]; valueHexView: Uint8Array }
}

const hashOf = (digest: string, { der }: Held) => createHash(digest).update(der).digest()
const octets = ({ valueBlock }: Asn) => Buffer.from(valueBlock.valueHexView)
