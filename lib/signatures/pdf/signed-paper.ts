import { Budget } from './budget'
import { Cursor } from './cursor'
import { readIssued, type Issued } from './issued'
import type { Resolve } from './read-object'
import { readUpdate, sizeOf, type Update } from './update'
import { pointerOf, UnreadablePdf, wholeNumberOf, type PdfObject, type PdfValue } from './value'
import { checkWords, type Told } from './words-found'

/** Our paper and what somebody's program appended to it. */
export type SignedPaper = {
  issued: Issued
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
  const value: Resolve = (told) => {
    const pointer = pointerOf(told)
    if (!pointer) return told
    return (appended.get(pointer.number) ?? issued.object(pointer.number))?.value
  }
  let before = { tableAt: issued.tableAt, size: sizeOf(issued.table) }
  const told: Told[] = []
  const budget = new Budget()
  const cursor = new Cursor(bytes, issuedLength, budget)
  while (!cursor.skipSpace().ended) {
    if (told.length >= MAX_UPDATES) throw new UnreadablePdf('Saved too many times')
    const update = readUpdate(cursor, value)
    checkTrailer(update, before, issued)
    told.push(update.told)
    for (const [number, object] of update.objects) appended.set(number, object)
    before = { tableAt: update.tableAt, size: Math.max(before.size, sizeOf(update.table)) }
  }
  checkWords(bytes.subarray(issuedLength), told)
  return { issued, appended, value, budget }
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
