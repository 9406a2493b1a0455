import { X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import type { Held } from '../certificates/held'

/** A signature as its program packed it (CMS, RFC 5652): one signer, and the certificates sent along. */
export type ReadCms = { signer: SignerInfo; leaf: Held | null; others: Held[]; hasContent: boolean }

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const DATA = '1.2.840.113549.1.7.1'
/** Deep enough for every certificate; a bomb of brackets stops here. */
const MAX_DEPTH = 40
export const MAX_CERTIFICATES = 12

/** Null when it is none, or of several signers. */
export function readCms(bytes: Buffer): ReadCms | null {
  try {
    return read(bytes)
  } catch {
    return null
  }
}

function read(bytes: Buffer): ReadCms | null {
  const parsed = asn1.fromBER(new Uint8Array(bytes), { maxDepth: MAX_DEPTH })
  // The place kept for a signature is larger than it, and filled up with zeros; anything else there is under no signature.
  if (parsed.offset < 0 || bytes.subarray(parsed.offset).some((byte) => byte !== 0)) return null
  const info = new ContentInfo({ schema: parsed.result })
  if (info.contentType !== SIGNED_DATA) return null
  const signed = new SignedData({ schema: info.content })
  const [signer] = signed.signerInfos
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate)
  if (!signer || signed.signerInfos.length !== 1 || certificates.length > MAX_CERTIFICATES)
    return null
  if (signed.encapContentInfo.eContentType !== DATA) return null
  const held = certificates.map(hold)
  const leaf = held.find(({ parsed }) => isOf(signer, parsed)) ?? null
  const others = held.filter((one) => one !== leaf)
  return { signer, leaf, others, hasContent: signed.encapContentInfo.eContent !== undefined }
}

export const hold = (parsed: Certificate): Held => {
  const der = Buffer.from(parsed.toSchema().toBER())
  return { parsed, der, key: new X509Certificate(der) }
}

/** By issuer and number, or by the name of the key. */
function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return (
      certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
    )
  const named = sid as asn1.Primitive | asn1.OctetString
  const own = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue
  return (
    own !== undefined &&
    Buffer.from(own.valueBlock.valueHexView).equals(Buffer.from(named.valueBlock.valueHexView))
  )
}
