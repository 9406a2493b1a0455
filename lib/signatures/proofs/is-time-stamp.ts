import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import { ContentInfo, SignedData, TSTInfo } from 'pkijs'
import type { CoveredBytes } from '../pdf/byte-range'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TIME_STAMP = '1.2.840.113549.1.9.16.1.4'
const LIMITS = { maxDepth: 40, maxNodes: 10_000 }
const DIGESTS: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Whether these bytes are a time stamp (RFC 3161) of the file before it. By whom it is, nobody is asked: nothing is decided by the time it
 * tells. Never throws over what was sent.
 */
export function isTimeStampOf({ contents, parts }: CoveredBytes): boolean {
  try {
    const parsed = asn1.fromBER(new Uint8Array(contents), LIMITS)
    if (parsed.offset < 0 || contents.subarray(parsed.offset).some((byte) => byte !== 0))
      return false
    const info = new ContentInfo({ schema: parsed.result })
    if (info.contentType !== SIGNED_DATA) return false
    const { eContentType, eContent } = new SignedData({ schema: info.content }).encapContentInfo
    if (eContentType !== TIME_STAMP || !eContent) return false
    const { messageImprint } = TSTInfo.fromBER(eContent.getValue())
    const digest = DIGESTS[messageImprint.hashAlgorithm.algorithmId]
    const told = Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView)
    return digest !== undefined && told.equals(digestOf(digest, parts))
  } catch {
    // pkijs throws whatever it meets in bytes of another shape.
    return false
  }
}

function digestOf(digest: string, parts: readonly Buffer[]): Buffer {
  const hash = createHash(digest)
  for (const part of parts) hash.update(part)
  return hash.digest()
}
