import { verifyAsync } from '@noble/ed25519'
import {
  bookSchema,
  receiptSchema,
  type Book,
  type JournalReceipt,
} from '@/lib/ledger/verify/receipt'
import {
  compareReceipts,
  countProved,
  verifyBook,
  verifyReceipt,
  type ReceiptFault,
  type VerifySignature,
} from '@/lib/ledger/verify/verify-receipt'

type SpokenWords = Record<string, string> & { faults: Record<ReceiptFault['kind'], string> }
type Key = { kid: string; x: string }

/** Brings the form of the page to life, on the portal or in a copy that lies on somebody's disk: it asks nobody and sends nothing. */
export function checkReceipts(form: HTMLElement): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as SpokenWords
  const verify = verifyBy(JSON.parse(form.dataset.keys ?? '[]') as Key[])
  const result = form.querySelector<HTMLElement>('[data-result]')!
  document.querySelector('[data-receipts-without]')?.remove()
  form.hidden = false
  form.querySelector('[data-check]')!.addEventListener('click', () => {
    void judge(form, { words, verify }).then((told) => result.replaceChildren(...told))
  })
}

const verifyBy =
  (keys: Key[]): VerifySignature =>
  async ({ keyId, signed, signature }) => {
    const key = keys.find(({ kid }) => kid === keyId)
    return key ? verifyAsync(signature, signed, rawOf(key.x)).catch(() => false) : null
  }

const rawOf = (x: string): Uint8Array =>
  Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

type Told = { words: SpokenWords; verify: VerifySignature }

async function judge(form: HTMLElement, { words, verify }: Told): Promise<HTMLElement[]> {
  const [receipts, books, unread] = await readAll(form)
  if (unread.length > 0)
    return unread.map((name) => line(words.unreadable!.replace('{name}', name)))
  if (receipts.length === 0) return [line(words.none!)]
  const [latest, ...earlier] = receipts.sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1))
  if (earlier.some(({ streams }) => streams[0]?.stream !== latest!.streams[0]?.stream))
    return [line(words.others!)]
  const faults: ReceiptFault[] = []
  for (const receipt of receipts) faults.push(...(await verifyReceipt(receipt, verify)))
  for (const one of earlier) faults.push(...(await compareReceipts(one, latest!)))
  for (const book of books) faults.push(...(await verifyBook(book, receipts, verify)))
  if (faults.length > 0) return brokenOf(faults, words)
  const counts = words
    .wholeText!.replace(
      '{lines}',
      String(latest!.streams.reduce((sum, { lines }) => sum + lines.length, 0)),
    )
    .replace('{days}', String(latest!.days.length))
    .replace('{proved}', String(countProved(latest!)))
  return [
    heading(words.whole!),
    line(counts),
    ...(earlier.length > 0 ? [line(words.compared!)] : []),
    line(books.length > 0 ? words.booked! : words.unbooked!),
  ]
}

function brokenOf(faults: ReceiptFault[], words: SpokenWords): HTMLElement[] {
  const list = document.createElement('ul')
  const said = faults.map(({ kind, day }) => words.faults[kind].replace('{day}', shownDay(day)))
  for (const one of new Set(said)) list.append(element('li', one))
  return [heading(words.broken!), list, line(words.brokenText!)]
}

async function readAll(form: HTMLElement): Promise<[JournalReceipt[], Book[], string[]]> {
  const receipts: JournalReceipt[] = []
  const books: Book[] = []
  const unread: string[] = []
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')]
  for (const file of boxes.flatMap(({ files }) => [...(files ?? [])])) {
    const given = parsed(await file.text())
    const [receipt, book] = [receiptSchema.safeParse(given), bookSchema.safeParse(given)]
    if (receipt.success) receipts.push(receipt.data)
    else if (book.success) books.push(book.data)
    else unread.push(file.name)
  }
  return [receipts, books, unread]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = words
  return made
}
const heading = (words: string) => element('h2', words)
const line = (words: string) => element('p', words)

/** As pages say it: with the month in letters in another language. */
const shownDay = (day: string): string =>
  document.documentElement.lang === 'vi'
    ? day.split('-').reverse().join('/')
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
