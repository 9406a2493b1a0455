import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { findOfficer } from '@/lib/accounts/find-officer'
import { openText, resealText, sealText } from '@/lib/platform/sealed-cookie'
import { readTicket } from './desk-ticket'
import { findOwnCaseId } from './find-own-case-id'
import {
  deleteUnsent,
  deleteUnsentBefore,
  listAllUnsent,
  listUnsent,
  replaceUnsent,
  saveUnsent,
} from './repository'

const HOURS = 24
const kind = { name: 'can-bo-chua-gui', seconds: HOURS * 3600 }

type Words = Record<string, string>
/** What was typed into the form of each deed and has not been sent. */
export type Unsent = Partial<Record<string, { words: Words; at: Date }>>
type Place = { reference: string; form: string }

/** About the form, not typed by anybody. */
const aboutTheForm = ['intent', 'phieu', 'reference', 'shown', 'trang']

const typedOf = (posted: Words): Words =>
  Object.fromEntries(
    Object.entries(posted).filter(([name, word]) => word !== '' && !aboutTheForm.includes(name)),
  )

const boundTo = (officerId: string, declarationId: string, form: string) =>
  `${officerId}:${declarationId}:${form}`

/** Keeps what an officer typed for a day, sealed, for their eyes and this case alone. */
export async function keepUnsent(
  officer: Officer,
  { reference, form }: Place,
  posted: Words,
): Promise<void> {
  const declarationId = await findOwnCaseId(officer, reference)
  if (!declarationId) return
  const which = { officerId: officer.id, declarationId, form }
  const words = typedOf(posted)
  if (Object.keys(words).length === 0) return deleteUnsent(which)
  const bound = boundTo(officer.id, declarationId, form)
  await saveUnsent({ ...which, sealed: sealText(JSON.stringify(words), kind, bound) })
}

/** A form posted after its session was over: kept for whoever it had been drawn for. True when it could be. */
export async function keepByTicket(place: Place, posted: Words): Promise<boolean> {
  const officerId = readTicket(posted.phieu, place.reference)
  const officer = officerId && (await findOfficer(officerId))
  if (!officer) return false
  await keepUnsent(officer, place, posted)
  return true
}

/** What this officer has typed for this case and not sent, by form. */
export async function openUnsent(officer: Officer, declarationId: string): Promise<Unsent> {
  const rows = await listUnsent({ officerId: officer.id, declarationId })
  const opened = rows.flatMap(({ form, sealed, keptAt }) => {
    const text = openText(sealed, kind, boundTo(officer.id, declarationId, form))
    return text ? [[form, { words: JSON.parse(text) as Words, at: keptAt }] as const] : []
  })
  return Object.fromEntries(opened)
}

/** Sent, or thrown away by its author. */
export async function forgetUnsent(officer: Officer, { reference, form }: Place): Promise<void> {
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
