import { msg } from '@/lib/words/t'
import { checkClaim } from './checks/check-claim'
import { ClaimFindings } from './checks/claim-finding'
import { claimDigest } from './claim/claim-digest'
import { toClaim } from './claim/to-claim'
import type {
  BadClaim,
  ClaimEvent,
  EndOfFile,
  FileRemark,
  GoodClaim,
  RefusedFile,
} from './claim-events'
import { EnvelopeReader, type ClaimEnvelope } from './parts/envelope-reader'
import type { RawClaim } from './parts/raw-record'
import { readLocalTime } from './values/local-time'
import { fileRefusals, XmlFault } from './xml/file-refusals'
import { readLimits, type ReadLimits } from './xml/read-limits'
import { safeParser } from './xml/safe-parser'
import { utf8Text } from './xml/utf8-text'

/**
 * Reads a claim file of the Ministry of Health (GIAMDINHHS) as it comes: one event for each claim, and one at the end. At most one
 * claim is held in memory, and never more of a file than the limits say.
 */
export async function* readClaims(
  stream: AsyncIterable<Uint8Array>,
  limits: ReadLimits = readLimits,
): AsyncGenerator<ClaimEvent> {
  const waiting: RawClaim[] = []
  const reader = new EnvelopeReader((claim) => waiting.push(claim), limits)
  const parser = safeParser(reader, limits)
  const counts = { good: 0, bad: 0 }
  function* judged(): Generator<GoodClaim | BadClaim> {
    for (const claim of waiting.splice(0)) {
      const event = judge(claim, reader.envelope, limits)
      counts[event.kind === 'claim' ? 'good' : 'bad'] += 1
      yield event
    }
  }
  try {
    for await (const text of utf8Text(stream, limits)) {
      parser.write(text)
      yield* judged()
    }
    parser.end()
  } catch (fault) {
    const refused = refusalOf(fault)
    // Whole ones that stand before the fault in the same piece: where pieces end is chance.
    yield* judged()
    yield refused
    return
  }
  yield endOf(reader.envelope, counts)
}

function judge(claim: RawClaim, envelope: ClaimEnvelope, limits: ReadLimits): GoodClaim | BadClaim {
  const findings = new ClaimFindings(claim, limits.findings)
  const checked = checkClaim(claim, envelope, findings)
  const { number, line } = claim
  const { all, untold, linkId } = findings
  if (!checked || findings.errors > 0)
    return { kind: 'bad-claim', number, line, linkId, findings: all, untold }
  const kept = toClaim(checked)
  return {
    kind: 'claim',
    number,
    line,
    claim: kept,
    digest: claimDigest(kept),
    madeOn: dayOfEnvelope(envelope),
    warnings: all,
    untold,
  }
}

function refusalOf(fault: unknown): RefusedFile {
  if (!(fault instanceof XmlFault)) throw fault
  const { refusal, line } = fault
  return { kind: 'refused-file', refusal, sentence: fileRefusals[refusal], line }
}

const dayOfEnvelope = ({ madeOn }: ClaimEnvelope): string =>
  readLocalTime(madeOn)?.slice(0, 10) ?? ''

function endOf(envelope: ClaimEnvelope, counts: { good: number; bad: number }): EndOfFile {
  const { facility, declared, begun, notes } = envelope
  const madeOn = dayOfEnvelope(envelope)
  const remarks: FileRemark[] = []
  if (Number(declared) !== begun)
    remarks.push({
      rule: 'other-count',
      sentence: msg('Xem lại số hồ sơ ở đầu tệp. Số này khác với số hồ sơ có trong tệp.'),
    })
  if (!madeOn) remarks.push({ rule: 'no-date', sentence: msg('Ghi ngày lập tệp, dạng yyyyMMdd.') })
  return { kind: 'end', facility, madeOn, ...counts, remarks, unknown: notes }
}
