import type {
  BadClaim,
  ClaimEvent,
  EndOfFile,
  GoodClaim,
  RefusedFile,
} from '@/lib/claims/claim-events'
import { visitKeyOf } from '@/lib/visits/visit-key'

export type JudgedClaim = GoodClaim | BadClaim
/** Claims that share a transaction; with the last ones how the file ends. */
export type ClaimBatch = { claims: JudgedClaim[]; end: EndOfFile | RefusedFile | null }

/** A commit for each claim would take most of the time, and one claim may hold thousands of lines. */
const CLAIMS_AT_ONCE = 100
const ROWS_AT_ONCE = 2_000

/** The claims after the given one, in the order of the file. No visit is twice in a batch: each is held against what is stored. */
export async function* batchClaims(
  events: AsyncIterable<ClaimEvent>,
  after: number,
): AsyncGenerator<ClaimBatch> {
  let batch = new OpenBatch()
  for await (const event of events) {
    if (event.kind === 'end' || event.kind === 'refused-file') {
      yield { claims: batch.claims, end: event }
      return
    }
    if (event.number <= after) continue
    if (!batch.hasRoomFor(event)) {
      yield { claims: batch.claims, end: null }
      batch = new OpenBatch()
    }
    batch.add(event)
  }
}

class OpenBatch {
  readonly claims: JudgedClaim[] = []
  private readonly keys = new Set<string>()
  private rows = 0

  hasRoomFor(claim: JudgedClaim): boolean {
    const isFull = this.claims.length >= CLAIMS_AT_ONCE || this.rows >= ROWS_AT_ONCE
    return !isFull && !(claim.kind === 'claim' && this.keys.has(keyOfClaim(claim)))
  }

  add(claim: JudgedClaim): void {
    this.claims.push(claim)
    if (claim.kind !== 'claim') return
    this.keys.add(keyOfClaim(claim))
    this.rows += rowsOf(claim)
  }
}

export const keyOfClaim = ({ claim }: GoodClaim): string =>
  visitKeyOf(claim.key.facility, claim.key.linkId)

const rowsOf = ({ claim }: GoodClaim): number =>
  claim.lines.length + claim.tests.length + claim.course.length
