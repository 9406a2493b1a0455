import 'server-only'
import { db } from '../database/db'
import { digestOf, isSame, macOf, type Anchor } from './journal-anchor'
import type { JournalFault } from './journal-fault'
import type { Ring } from '../key-ring'
import { lastSeenAnchor, shownMac } from './sign-journal'

/** The last anchor as it stands in the log of whoever signed it, to be compared by eye. */
export type Signed = { anchors: number; last: { number: number; at: Date; mac: string } | null }

/** Walks over all anchors: is each signed by us and followed by the next, and does the journal still hold what it says? */
export async function auditAnchors(
  ring: Ring,
  atOnce: number,
): Promise<Signed & { faults: JournalFault[] }> {
  const walk = new Walk(ring)
  let page: Held[]
  do {
    page = await listAfter(walk.number, atOnce)
    for (const anchor of page) walk.step(anchor)
  } while (page.length > 0)
  return walk.end()
}

type Held = Anchor & { hash: Uint8Array | null }

const listAfter = (number: number, atOnce: number): Promise<Held[]> => db.$queryRaw<Held[]>`
  SELECT anchor.*, entry.hash FROM "JournalAnchor" anchor
  LEFT JOIN "JournalEntry" entry ON entry.stream = anchor.stream AND entry.position = anchor.length
  WHERE anchor.number > ${number} ORDER BY anchor.number LIMIT ${atOnce}`

class Walk {
  number = 0
  private count = 0
  private last: Anchor | null = null
  private digest: Uint8Array = Buffer.alloc(0)
  private isLastOurs = true
  private readonly seen = lastSeenAnchor()
  private isSeenThere = this.seen === null
  private anchorFault: JournalFault | null = null
  /** Of each stream the first place that does not hold: all after it follow from that. */
  private readonly wrong = new Map<string, JournalFault>()

  constructor(private readonly ring: Ring) {}

  step(anchor: Held) {
    const { number } = anchor
    if (number !== this.number + 1) this.doubt(this.number + 1)
    this.digest = digestOf(this.digest, anchor)
    if (!isSame(this.digest, anchor.digest)) this.doubt(number)
    const key = this.ring.find(({ id }) => id === anchor.keyId)
    this.isLastOurs = key !== undefined && isSame(macOf(this.digest, key), anchor.mac)
    // Signed by a key that was put away since: the next one whose key we have vouches for it.
    if (key && !this.isLastOurs) this.doubt(number)
    this.isSeenThere ||= number === this.seen?.number && isSame(this.seen.mac, anchor.mac)
    this.compare(anchor)
    Object.assign(this, { number, last: anchor, count: this.count + 1 })
  }

  end(): Signed & { faults: JournalFault[] } {
    const { last } = this
    if (!this.isLastOurs) this.doubt(this.number)
    if (this.seen && !this.isSeenThere) this.doubt(this.seen.number)
    const shown = last && { number: last.number, at: last.at, mac: shownMac(last.mac) }
    const faults = [...(this.anchorFault ? [this.anchorFault] : []), ...this.wrong.values()]
    return { anchors: this.count, last: shown, faults }
  }

  private doubt(number: number) {
    this.anchorFault ??= { kind: 'anchor', stream: '', position: number }
  }

  private compare({ stream, length, head, hash }: Held) {
    if ((hash && isSame(head, hash)) || this.wrong.has(stream)) return
    this.wrong.set(stream, { kind: hash ? 'rewritten' : 'cut', stream, position: length })
  }
}
