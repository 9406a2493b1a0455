import {
  dayBytes,
  fromHex,
  leafBytes,
  nodeBytes,
  signedBytes,
  toHex,
  type SignedDay,
} from '../day-record'
import type { Book, JournalReceipt } from './receipt'

/**
 * `cut`: lines are gone from the end. `edited`: a line was changed, taken out or put in. `root`: the day's root does not hold this stream. `signature`: not
 * signed by the portal. `broken-book`: a day of the book does not follow the day before. `not-in-book`: the book has another root for this day.
 */
export type ReceiptFault = {
  kind: 'cut' | 'edited' | 'root' | 'signature' | 'broken-book' | 'not-in-book'
  day: string
}

export type VerifySignature = (asked: {
  keyId: string
  signed: Uint8Array
  signature: Uint8Array
}) => Promise<boolean | null>

const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))

type Stream = JournalReceipt['streams'][number]

/** The hash of each line, by what it says; null where it says that it is of another stream or place. */
async function hashesOf({ stream, lines }: Stream): Promise<(string | null)[]> {
  const encoder = new TextEncoder()
  const hashes: (string | null)[] = []
  let before = new Uint8Array() as Uint8Array
  for (const [at, { text, hash }] of lines.entries()) {
    if (text === undefined) before = fromHex(hash ?? '') ?? new Uint8Array()
    else {
      const bytes = encoder.encode(text)
      const both = new Uint8Array(before.length + bytes.length)
      both.set(before)
      both.set(bytes, before.length)
      before = await digest(both)
    }
    hashes.push(text === undefined || isOf(text, stream, at + 1) ? toHex(before) : null)
  }
  return hashes
}

function isOf(text: string, stream: string, position: number): boolean {
  try {
    const [itsStream, itsPosition] = JSON.parse(text) as unknown[]
    return itsStream === stream && itsPosition === position
  } catch {
    return false
  }
}

async function judgeStream(stream: Stream, days: Map<string, SignedDay>): Promise<ReceiptFault[]> {
  const hashes = await hashesOf(stream)
  const faults: ReceiptFault[] = []
  for (const { day, number, length, head, at, path } of stream.heads) {
    if (stream.lines.length < length) faults.push({ kind: 'cut', day })
    else if (hashes[length - 1] !== head) faults.push({ kind: 'edited', day })
    let node = await digest(leafBytes({ number, stream: stream.stream, length, head, at }))
    for (const { side, hash } of path) {
      const beside = fromHex(hash) ?? new Uint8Array()
      node = await digest(side === 'left' ? nodeBytes(beside, node) : nodeBytes(node, beside))
    }
    if (days.get(day)?.root !== toHex(node)) faults.push({ kind: 'root', day })
  }
  return faults
}

async function judgeDays(days: SignedDay[], verify: VerifySignature): Promise<ReceiptFault[]> {
  const faults: ReceiptFault[] = []
  for (const day of days) {
    const own = toHex(await digest(dayBytes(day)))
    const signature = fromHex(day.signature) ?? new Uint8Array()
    const isSigned = await verify({ keyId: day.keyId, signed: signedBytes(own), signature })
    if (own !== day.digest || !isSigned) faults.push({ kind: 'signature', day: day.day })
  }
  return faults
}

/** One receipt by itself: the first fault of each stream names the day. */
export async function verifyReceipt(
  receipt: JournalReceipt,
  verify: VerifySignature,
): Promise<ReceiptFault[]> {
  const days = new Map(receipt.days.map((day) => [day.day, day]))
  const faults = await judgeDays(receipt.days, verify)
  for (const stream of receipt.streams) faults.push(...(await judgeStream(stream, days)))
  return faults
}

/**
 * How many lines are proved to the letter. Back from a day's anchor each line is, up to one whose content is not told: what stands before that is proved only by
 * an anchor of an earlier day.
 */
export function countProved({ streams }: JournalReceipt): number {
  const proved = streams.map(({ lines, heads }) => {
    const places = new Set<number>()
    for (const { length } of heads)
      for (let at = length - 1; at >= 0 && lines[at]?.text !== undefined; at--) places.add(at)
    return places.size
  })
  return proved.reduce((sum, count) => sum + count, 0)
}

/** An earlier receipt of the same person against a later one: nothing it saw may be gone or other. */
export async function compareReceipts(
  earlier: JournalReceipt,
  later: JournalReceipt,
): Promise<ReceiptFault[]> {
  const faults: ReceiptFault[] = []
  for (const before of earlier.streams) {
    const now = later.streams.find(({ stream }) => stream === before.stream)
    const [old, own] = [await hashesOf(before), now ? await hashesOf(now) : []]
    const at = old.findIndex((hash, place) => hash === null || own[place] !== hash)
    if (at === -1) continue
    const day = dayOfLine(before, at)
    faults.push({ kind: at >= own.length ? 'cut' : 'edited', day })
  }
  for (const { day, digest } of earlier.days) {
    const now = later.days.find((one) => one.day === day)
    if (now && now.digest !== digest) faults.push({ kind: 'not-in-book', day })
  }
  return faults
}

/** By the day whose root holds the line; a line of which no day has a root yet by its own time. */
const dayOfLine = ({ heads, lines }: Stream, at: number): string =>
  heads.find(({ length }) => length > at)?.day ?? lines[at]!.told.at.slice(0, 10)

/** The book by itself, and whether it has the days of the receipts. */
export async function verifyBook(
  book: Book,
  receipts: JournalReceipt[],
  verify: VerifySignature,
): Promise<ReceiptFault[]> {
  const faults = await judgeDays(book.days, verify)
  for (const [at, { day, before, first }] of book.days.entries()) {
    const previous = book.days[at - 1]
    if (previous && (previous.digest !== before || previous.last + 1 !== first))
      faults.push({ kind: 'broken-book', day })
  }
  const known = new Map(book.days.map(({ day, digest }) => [day, digest]))
  for (const { day, digest } of receipts.flatMap(({ days }) => days))
    if (known.get(day) !== digest) faults.push({ kind: 'not-in-book', day })
  return faults
}
