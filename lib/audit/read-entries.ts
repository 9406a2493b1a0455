import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { startOfDay, today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import type { Office } from '@/lib/offices/office'
import { record } from '@/lib/platform/journal/journal'
import { unsealWords } from '@/lib/queues/sealed-words'
import { shownReference } from '@/lib/registration/reference/reference'
import { may } from '@/lib/review/actions'
import { listScope } from '@/lib/review/scope'
import { doerWords, entryWords } from './entry-words'
import { daysOf, readEntryWish, type Days, type EntryWish } from './entry-wish'
import { findNamed, listEntriesOf, listKnown, referencesOf, type EntryLine } from './repository'

const ENTRIES_A_PAGE = 50

/** One line of the journal as an auditor reads it. */
type ReadEntry = { key: string; at: Date; act: string; doer: string; about: string }
export type ReadEntries = {
  wish: EntryWish
  days: Days
  entries: ReadEntry[]
  total: number
  pages: number
  /** Nobody and nothing of these offices is called what was typed. */
  isUnknown: boolean
}

type Asked = Record<string, string | string[] | undefined>

/** One page of the journal of the auditor's offices; that it was read is journaled where its owner sees it. Null for other roles. */
export async function readEntries(
  officer: Officer,
  page: number,
  asked: Asked,
): Promise<ReadEntries | null> {
  if (!may(officer, 'readEntries')) return null
  const offices = await listScope(officer)
  const officeCodes = offices.map(({ code }) => code)
  const wish = readEntryWish(asked, unsealWords(officer, asked.chu))
  const days = daysOf(wish, today())
  const named = wish.about ? await findNamed(wish.about, officeCodes) : null
  const { lines, total } = await listEntriesOf({
    officeCodes,
    named,
    since: startOfDay(days.from),
    until: startOfDay(addDays(days.to, 1)),
    limit: ENTRIES_A_PAGE,
    offset: (page - 1) * ENTRIES_A_PAGE,
  })
  const details = { ...days, page, rows: lines.length }
  const streams = named?.length ? named : [`office:${officer.officeCode}`]
  for (const stream of streams)
    await record({ stream, act: 'view-entries', actor: actorOf(officer), details })
  return {
    wish,
    days,
    entries: await inWords(lines, offices),
    total,
    pages: Math.max(1, Math.ceil(total / ENTRIES_A_PAGE)),
    isUnknown: named?.length === 0,
  }
}

const idsOf = (kind: string, names: string[]): string[] => [
  ...new Set(
    names.filter((name) => name.startsWith(`${kind}:`)).map((name) => name.slice(kind.length + 1)),
  ),
]

async function inWords(lines: EntryLine[], offices: Office[]): Promise<ReadEntry[]> {
  const streams = lines.map(({ stream }) => stream)
  const [known, references] = await Promise.all([
    listKnown(idsOf('account', [...streams, ...lines.map(({ actor }) => actor)])),
    referencesOf(idsOf('declaration', streams)),
  ])
  const officers = known.filter(({ kind }) => kind === 'OFFICER')
  const names = new Map(officers.map(({ id, fullName, login }) => [id, `${fullName} (${login})`]))
  const things = new Map([
    ...known.map(({ id, fullName, login, kind }): [string, string] => [
      `account:${id}`,
      kind === 'OFFICER' ? `Cán bộ ${fullName} (${login})` : `Tài khoản của ${fullName}`,
    ]),
    ...[...references].map(([id, reference]): [string, string] => [
      `declaration:${id}`,
      `Hồ sơ ${shownReference(reference)}`,
    ]),
    ...offices.map(({ code, name }): [string, string] => [`office:${code}`, name]),
  ])
  return lines.map(({ stream, position, at, act, actor }) => ({
    key: `${stream}/${position}`,
    at,
    act: entryWords(act),
    doer: doerWords(actor, names),
    about: things.get(stream) ?? '',
  }))
}
