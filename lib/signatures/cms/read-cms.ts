import * as asn1 from 'asn1js'
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import { takeCertificate, type Held } from '../certificates/held'

/** A signature as its program packed it (CMS, RFC 5652): one person, and the certificates sent along. */
export type ReadCms = { signers: SignerInfo[]; leaf: Held | null; others: Held[] }

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const DATA = '1.2.840.113549.1.7.1'
/** Deep and wide enough for every signature; a bomb of brackets stops here. */
const LIMITS = { maxDepth: 40, maxNodes: 10_000 }
const MAX_CERTIFICATES = 12
/** Some programs sign twice with the same key and two digests. */
const MAX_SIGNERS = 3

/** Null when it is none, brings its own content along, or is of several people. */
export function readCms(bytes: Buffer): ReadCms | null {
  try {
    const signed = signedDataIn(bytes)
    return signed && read(signed)
  } catch {
    // pkijs throws whatever it meets in bytes of another shape.
    return null
  }
}

function signedDataIn(bytes: Buffer): SignedData | null {
  const parsed = asn1.fromBER(new Uint8Array(bytes), LIMITS)
  // The place kept for a signature is larger than it, and filled up with zeros; anything else there is under no signature.
  if (parsed.offset < 0 || bytes.subarray(parsed.offset).some((byte) => byte !== 0)) return null
  const info = new ContentInfo({ schema: parsed.result })
  return info.contentType === SIGNED_DATA ? new SignedData({ schema: info.content }) : null
}

function read({ signerInfos, certificates, encapContentInfo }: SignedData): ReadCms | null {
  const sent = (certificates ?? []).filter((one) => one instanceof Certificate)
  if (signerInfos.length === 0 || signerInfos.length > MAX_SIGNERS) return null
  if (sent.length > MAX_CERTIFICATES) return null
  if (encapContentInfo.eContentType !== DATA || encapContentInfo.eContent) return null
  const held = sent.map(takeCertificate)
  const leaves = signerInfos.map((one) => held.find(({ parsed }) => isOf(one, parsed)) ?? null)
  const [leaf = null] = leaves
  if (leaves.some((one) => one !== leaf)) return null
  return { signers: signerInfos, leaf, others: held.filter((one) => one !== leaf) }
}

/** By issuer and number, or by the name of the key. */
function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return (
      certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
    )
  const named = sid as asn1.OctetString
  const own = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue
  return (
    own !== undefined &&
    Buffer.from(own.valueBlock.valueHexView).equals(Buffer.from(named.valueBlock.valueHexView))
  )
}
