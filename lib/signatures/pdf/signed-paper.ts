import { Budget } from './budget'
import { Cursor } from './cursor'
import { readIssued, type Issued } from './issued'
import type { Resolve } from './read-object'
import { readUpdate, sizeOf, type Update } from './update'
import { pointerOf, UnreadablePdf, wholeNumberOf, type PdfObject, type PdfValue } from './value'
import { checkWords } from './words-found'

/** Our paper and what somebody's program appended to it. */
export type SignedPaper = {
  issued: Issued
  /** What was appended, as it came. */
  updates: Update[]
  /** The last that was appended under each number. */
  appended: Map<number, PdfObject>
  /** Follows a reference to what counts now. */
  value: (value: PdfValue | undefined) => PdfValue | undefined
  /** What is left for whoever walks it. */
  budget: Budget
}

/** Programs sign in one update, or prepare a field in one and sign in the next. */
const MAX_UPDATES = 6

/** Throws `UnreadablePdf`. `bytes` begin with the paper that was `issuedLength` long. */
export function readSignedPaper(bytes: Buffer, issuedLength: number): SignedPaper {
  const issued = readIssued(bytes.subarray(0, issuedLength))
  const appended = new Map<number, PdfObject>()
  const value = resolveIn(issued, appended)
  let before = { tableAt: issued.tableAt, size: sizeOf(issued.table) }
  const updates: Update[] = []
  const budget = new Budget()
  const cursor = new Cursor(bytes, issuedLength, budget)
  while (!cursor.skipSpace().ended) {
    if (updates.length >= MAX_UPDATES) throw new UnreadablePdf('Saved too many times')
    const update = readUpdate(cursor, value)
    checkTrailer(update, before, issued)
    updates.push(update)
    for (const [number, object] of update.objects) appended.set(number, object)
    before = { tableAt: update.tableAt, size: Math.max(before.size, sizeOf(update.table)) }
  }
  checkWords(
    bytes.subarray(issuedLength),
    updates.map(({ told }) => told),
  )
  return { issued, updates, appended, value, budget }
}

/** The same paper as it was after the first so many updates; who walks both spends one budget. */
export function paperAfter({ issued, updates, budget }: SignedPaper, count: number): SignedPaper {
  const first = updates.slice(0, count)
  const appended = new Map(first.flatMap(({ objects }) => [...objects]))
  return { issued, updates: first, appended, value: resolveIn(issued, appended), budget }
}

const resolveIn =
  (issued: Issued, appended: Map<number, PdfObject>): Resolve =>
  (told) => {
    const pointer = pointerOf(told)
    if (!pointer) return told
    return (appended.get(pointer.number) ?? issued.object(pointer.number))?.value
  }

function checkTrailer(
  { table: { trailer, freed }, objects }: Update,
  before: { tableAt: number; size: number },
  issued: Issued,
) {
  if (trailer.has('Encrypt')) throw new EncryptedPdf('Encrypted')
  if (wholeNumberOf(trailer.get('Prev')) !== before.tableAt)
    throw new UnreadablePdf('An update of another file')
  if (pointerOf(trailer.get('Root'))?.number !== issued.root)
    throw new UnreadablePdf('Another root')
  // Number 0 heads the list of free numbers; freeing any other takes something off the paper.
  if ([...freed].some((number) => number > 0 && number < before.size))
    throw new UnreadablePdf('An object taken away')
  const size = wholeNumberOf(trailer.get('Size')) ?? 0
  for (const number of objects.keys())
    if (number >= size) throw new UnreadablePdf('More objects than the size says')
}

export class EncryptedPdf extends UnreadablePdf {}
