import 'server-only'
import type { User } from '@/lib/accounts/account'
import { openBook } from '../publish/show-book'
import { verifyHere } from '../verify/verify-here'
import { countProved, verifyBook, verifyReceipt, type ReceiptFault } from '../verify/verify-receipt'
import { makeReceipt } from './make-receipt'

export type OwnCheck = {
  lines: number
  proved: number
  days: number
  until: string | null
  faults: ReceiptFault[]
}

/** The portal checks somebody's own streams itself, for whom no script can: what a receipt of this moment would show. */
export async function checkOwn(owner: User): Promise<OwnCheck> {
  const [receipt, book] = [await makeReceipt(owner), await openBook()]
  const faults = [
    ...(await verifyReceipt(receipt, verifyHere)),
    ...(await verifyBook(book, [receipt], verifyHere)),
  ]
  return {
    lines: receipt.streams.reduce((sum, { lines }) => sum + lines.length, 0),
    proved: countProved(receipt),
    days: receipt.days.length,
    until: book.days.at(-1)?.day ?? null,
    faults,
  }
}
