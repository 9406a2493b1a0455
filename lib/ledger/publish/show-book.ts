import 'server-only'
import { publicKeys } from '@/lib/paper-code/keys'
import { verifyHere } from '../verify/verify-here'
import { verifyBook, type ReceiptFault } from '../verify/verify-receipt'
import { listDays, listNewestDays } from '../repository'
import type { Book } from '../verify/receipt'
import type { SignedDay } from '../day-record'

const DAYS_A_PAGE = 30

/** The book as a file that anybody may keep. */
export const openBook = async (): Promise<Book> => ({
  format: 'bhxh-so-goc-nhat-ky/1',
  days: await listDays(),
})

/** A page of the book, the newest day first. */
export async function showDays(page: number): Promise<{ days: SignedDay[]; pages: number }> {
  const { days, total } = await listNewestDays((page - 1) * DAYS_A_PAGE, DAYS_A_PAGE)
  return { days, pages: Math.max(1, Math.ceil(total / DAYS_A_PAGE)) }
}

/** What is wrong with the book itself. */
export const checkBook = async (): Promise<ReceiptFault[]> =>
  verifyBook(await openBook(), [], verifyHere)

/** By which anybody can verify a day. */
export const bookKeys = publicKeys
