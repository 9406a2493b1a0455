import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { isAmong } from '@/lib/accounts/is-among'
import { doerWords } from '@/lib/audit/entry-words'
import { may } from '@/lib/review/actions'
import { changedSince } from '../deciding/seen-officer'
import { noteStaff } from '../journal-staff'
import { groundWords, type StaffAct } from '../staff-act'
import {
  staffLapsesAt,
  type SeenOfficer,
  type StaffPressSlug,
  type StaffRequestState,
} from '../staff-request'
import { countOtherKeepers, findOfficerRow, findRequestRow, namesOfStaff } from './repository'
import { isInScope, staffScope } from './staff-scope'
import { partWords, wishedLines, type WishedLine } from './wished-lines'

/** One request, as its page tells of it. */
export type ShownStaffRequest = {
  id: string
  act: StaffAct
  officerId: string | null
  login: string
  officer: string
  asker: string
  decider: string | null
  ground: string
  words: string
  answer: string | null
  state: StaffRequestState
  stateSince: Date
  createdAt: Date
  lapsesAt: Date
  wished: WishedLine[]
  /** What of the officer has changed since; it stops the request. */
  changed: string[]
  presses: StaffPressSlug[]
  /** No other administrator could confirm it: the operator does, by command. */
  isAlone: boolean
  isAbout: boolean
}

type Row = NonNullable<Awaited<ReturnType<typeof findRequestRow>>>

/** Null: there is no such request, or it is none of who asks. */
export async function showStaffRequest(
  officer: Officer,
  id: string,
): Promise<ShownStaffRequest | null> {
  const scope = await staffScope(officer)
  const row = scope && (await findRequestRow(id))
  if (!row || !isInScope(scope, row.officeCode)) return null
  const entry = { act: 'view-staff-request', actor: actorOf(officer), details: { request: id } }
  await noteStaff(row, entry)
  const { act, officerId, login, words, answer, state, stateSince, createdAt } = row
  return {
    ...{ id, act, officerId, login, words, answer, state, stateSince, createdAt },
    ...(await whoseHands(row)),
    ...(state === 'ASKED' ? await whileOpen(officer, row) : overNow),
    ground: groundWords(act, row.ground),
    lapsesAt: staffLapsesAt(createdAt),
    wished: await wishedLines(row, may(officer, 'keepStaff')),
  }
}

async function whoseHands({ askedById, officerId, decidedBy, login }: Row) {
  const deciderId = /^account:(.+)$/.exec(decidedBy ?? '')?.[1] ?? null
  const names = await namesOfStaff([askedById, officerId, deciderId].filter((one) => one !== null))
  return {
    officer: (officerId && names.get(officerId)) ?? login,
    asker: names.get(askedById) ?? '',
    decider: decidedBy && doerWords(decidedBy, names),
  }
}

type Open = Pick<ShownStaffRequest, 'presses' | 'changed' | 'isAlone' | 'isAbout'>
const overNow: Open = { presses: [], changed: [], isAlone: false, isAbout: false }

async function whileOpen(officer: Officer, row: Row): Promise<Open> {
  const { askedById, officerId } = row
  const isAbout = await isAmong(officer, [officerId])
  const pressesOf = async (): Promise<StaffPressSlug[]> => {
    if (!may(officer, 'keepStaff')) return []
    if (await isAmong(officer, [askedById])) return ['bo']
    return isAbout ? [] : ['dong-y', 'khong-dong-y']
  }
  return {
    presses: await pressesOf(),
    changed: await changedParts(row),
    isAlone: (await countOtherKeepers([askedById, officerId ?? askedById])) === 0,
    isAbout,
  }
}

async function changedParts({ act, officerId, seen }: Row): Promise<string[]> {
  const now = officerId && act !== 'CREATE' ? await findOfficerRow(officerId) : null
  return now ? changedSince(act, seen as SeenOfficer, now).map((part) => partWords[part]) : []
}
