import 'server-only'
import * as z from 'zod'
import type { Officer } from '@/lib/accounts/account'
import { findOfficer } from '@/lib/accounts/find-officer'
import type { Tx } from '@/lib/platform/database/transaction'
import { openText, resealText, sealText } from '@/lib/platform/seal/sealed-cookie'
import { isPart, postedParts, unsentIn, type Part, type DeskWords } from './desk-parts'
import type { Ticket } from './desk-ticket'
import { extendHolding } from '../holdings/repository'
import { findOwnCaseId } from './find-own-case-id'
import {
  deleteUnsentWords,
  deleteUnsentBefore,
  findCase,
  listAllUnsent,
  listUnsent,
  replaceUnsent,
  saveUnsent,
} from '../repository'
import { officeCodesOf } from '../scope'

const HOURS = 24
const kind = { name: 'can-bo-chua-gui', seconds: HOURS * 3600 }

const keptSchema = z.object({ round: z.string(), words: z.record(z.string(), z.string()) })
/** The turn of a page that does not say it: none of the case's own. */
const UNKNOWN = ''
/** What was typed into one part of the form on one page and has not been sent, and in which turn of the case. */
export type KeptWords = { part: Part; page: string; words: DeskWords; round: string; at: Date }

const boundTo = (officerId: string, declarationId: string, form: string) =>
  `${officerId}:${declarationId}:${form}`

type Posted = { reference: string; posted: DeskWords; ticket: Ticket | null }

/**
 * Keeps what stands in the form and is not saved yet for a day, sealed, for this officer's eyes and this case alone. Each page keeps
 * its own, in the place of the words it was drawn with: what another window has kept since stays.
 */
export async function keepUnsent(
  officer: Officer,
  { reference, posted, ticket }: Posted,
  { isHere } = { isHere: true },
): Promise<void> {
  const officeCase = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  if (!officeCase) return
  // Whoever types works on it; a ticket says only whose words these are.
  if (isHere) await extendHolding({ declarationId: officeCase.id, officerId: officer.id })
  // Of a page that does not say its turn: to be read, never laid over what stands there now.
  const round = ticket?.round ?? UNKNOWN
  for (const form of postedParts(posted)) {
    const which = { officerId: officer.id, declarationId: officeCase.id, form }
    const words = unsentIn(form, posted, officeCase.sheet.marks)
    if (Object.keys(words).length === 0) await forget(which, ticket)
    else {
      const sealed = sealText(
        JSON.stringify({ round, words }),
        kind,
        boundTo(officer.id, officeCase.id, form),
      )
      await saveUnsent({ ...which, page: ticket?.page ?? '', sealed })
      await forgetDrawn(which, ticket)
    }
  }
}

type Place = { officerId: string; declarationId: string; form: string }

/** The words of this page; one that does not say which it is has no other's. */
async function forget(which: Place, ticket: Ticket | null) {
  await deleteUnsentWords({ ...which, page: ticket?.page ?? '' })
  await forgetDrawn(which, ticket)
}

/** What this page was drawn with now stands on it, unless its own page has changed it since. */
async function forgetDrawn(which: Place, ticket: Ticket | null) {
  const page = ticket?.drawnWith[which.form]
  if (ticket && page !== undefined) await deleteUnsentWords({ ...which, page, upTo: ticket.at })
}

/** A form posted after its session was over: kept for whoever it had been drawn for. True when it could be. */
export async function keepByTicket(asked: Posted): Promise<boolean> {
  const officer = asked.ticket && (await findOfficer(asked.ticket.officerId))
  if (!officer) return false
  await keepUnsent(officer, asked, { isHere: false })
  return true
}

/** What this officer has typed for this case and not sent, on every page, the newest first. */
export async function listKept(
  { id }: Pick<Officer, 'id'>,
  declarationId: string,
  tx?: Tx,
): Promise<KeptWords[]> {
  const rows = await listUnsent({ officerId: id, declarationId }, tx)
  return rows.flatMap(({ form, page, sealed, keptAt }) => {
    const text = openText(sealed, kind, boundTo(id, declarationId, form))
    const kept = keptSchema.safeParse(text && JSON.parse(text))
    return isPart(form) && kept.success ? [{ part: form, page, at: keptAt, ...kept.data }] : []
  })
}

type Which = { reference: string; form: string; ticket: Ticket | null }

/** Sent: what stood on this page, and the same words elsewhere. What else another window holds is still unsent. */
export async function forgetUnsent(
  officer: Officer,
  { reference, form, ticket }: Which,
): Promise<void> {
  const declarationId = await findOwnCaseId(officer, reference)
  if (!declarationId) return
  const which = { officerId: officer.id, declarationId, form }
  const kept = (await listKept(officer, declarationId)).filter(({ part }) => part === form)
  const sent = JSON.stringify(kept.find(({ page }) => page === ticket?.page)?.words)
  for (const { page, words, at } of kept)
    if (JSON.stringify(words) === sent) await deleteUnsentWords({ ...which, page, upTo: at })
  await forget(which, ticket)
}

/** Thrown away by its author: the words of that page; where this one was drawn with them, also what stands on it. */
export async function dropUnsent(
  officer: Officer,
  { page, ...which }: Which & { page: string },
): Promise<void> {
  const { reference, form, ticket } = which
  if (ticket?.drawnWith[form] === page) return forgetUnsent(officer, which)
  const declarationId = await findOwnCaseId(officer, reference)
  if (declarationId) await deleteUnsentWords({ officerId: officer.id, declarationId, form, page })
}

export const deleteOldUnsent = (before: Date): Promise<number> => deleteUnsentBefore(before)

/** With the newest key, so that the one before can be put away. */
export async function rekeyUnsent(): Promise<void> {
  for (const { keptAt: _, ...row } of await listAllUnsent()) {
    const again = resealText(row.sealed, kind, boundTo(row.officerId, row.declarationId, row.form))
    if (again) await replaceUnsent(row, again)
  }
}
