import 'server-only'
import * as z from 'zod'
import type { Officer } from '@/lib/accounts/account'
import { findOfficer } from '@/lib/accounts/find-officer'
import type { Tx } from '@/lib/platform/transaction'
import { openText, resealText, sealText } from '@/lib/platform/sealed-cookie'
import { isPart, postedParts, unsentIn, type Part, type Words } from './desk-parts'
import type { Ticket } from './desk-ticket'
import { findOwnCaseId } from './find-own-case-id'
import { roundOf } from './round'
import {
  deleteUnsent,
  deleteUnsentBefore,
  findCase,
  listAllUnsent,
  listUnsent,
  replaceUnsent,
  saveUnsent,
} from './repository'
import { officeCodesOf } from './scope'

const HOURS = 24
const kind = { name: 'can-bo-chua-gui', seconds: HOURS * 3600 }

const keptSchema = z.object({ round: z.string(), words: z.record(z.string(), z.string()) })
/** What was typed into each part of the form and has not been sent, and in which turn of the case. */
export type Kept = { words: Words; round: string; at: Date }
export type Unsent = Partial<Record<Part, Kept>>

const boundTo = (officerId: string, declarationId: string, form: string) =>
  `${officerId}:${declarationId}:${form}`

type Posted = { reference: string; posted: Words; ticket: Ticket | null }

/**
 * Keeps what stands in the form and is not saved yet for a day, sealed, for this officer's eyes and this case alone.
 * `isNewest`: the page says so while it is typed. A pressed page may be older than what another one has kept: that stays.
 */
export async function keepUnsent(
  officer: Officer,
  { reference, posted, ticket }: Posted,
  { isNewest }: { isNewest: boolean },
): Promise<void> {
  const file = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  if (!file) return
  const round = ticket?.round ?? roundOf(file)
  for (const form of postedParts(posted)) {
    const which = { officerId: officer.id, declarationId: file.id, form }
    const words = unsentIn(form, posted, file.sheet.marks)
    if (Object.keys(words).length === 0)
      await deleteUnsent({ ...which, ...(!isNewest && ticket && { upTo: ticket.at }) })
    else {
      const text = JSON.stringify({ round, words })
      await saveUnsent({
        ...which,
        sealed: sealText(text, kind, boundTo(officer.id, file.id, form)),
      })
    }
  }
}

/** A form posted after its session was over: kept for whoever it had been drawn for. True when it could be. */
export async function keepByTicket(asked: Posted, isNewest: boolean): Promise<boolean> {
  const officer = asked.ticket && (await findOfficer(asked.ticket.officerId))
  if (!officer) return false
  await keepUnsent(officer, asked, { isNewest })
  return true
}

/** What this officer has typed for this case and not sent, by part. */
export async function openUnsent(
  { id }: Pick<Officer, 'id'>,
  declarationId: string,
  tx?: Tx,
): Promise<Unsent> {
  const rows = await listUnsent({ officerId: id, declarationId }, tx)
  const opened = rows.flatMap(({ form, sealed, keptAt }) => {
    const text = openText(sealed, kind, boundTo(id, declarationId, form))
    const kept = keptSchema.safeParse(text && JSON.parse(text))
    return isPart(form) && kept.success ? [[form, { ...kept.data, at: keptAt }] as const] : []
  })
  return Object.fromEntries(opened)
}

/** Sent, or thrown away by its author. */
export async function forgetUnsent(
  officer: Officer,
  { reference, form }: { reference: string; form: string },
): Promise<void> {
  const declarationId = await findOwnCaseId(officer, reference)
  if (declarationId) await deleteUnsent({ officerId: officer.id, declarationId, form })
}

export const deleteOldUnsent = (now = new Date()): Promise<number> =>
  deleteUnsentBefore(new Date(now.getTime() - HOURS * 3_600_000))

/** With the newest key, so that the one before can be put away. */
export async function rekeyUnsent(): Promise<void> {
  for (const { officerId, declarationId, form, sealed } of await listAllUnsent()) {
    const again = resealText(sealed, kind, boundTo(officerId, declarationId, form))
    if (again) await replaceUnsent({ officerId, declarationId, form, sealed }, again)
  }
}
