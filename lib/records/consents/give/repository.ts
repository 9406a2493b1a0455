import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { today } from '@/lib/forms/days/dates'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { mayEnter } from '@/lib/accounts/may-enter'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { OFFER_DAYS, QUIET_DAYS } from '../consent'

// What a giver types, and what comes of it.

type Which = { id: string; giverId: string }

export type ConsentDraft = { id: string; typed: Typed }
const A_DAY_AGO = () => new Date(Date.now() - DAY_MS)

export const findConsentDraft = async (giverId: string): Promise<ConsentDraft | null> => {
  const where = { giverId, keptAt: { gte: A_DAY_AGO() } }
  const select = { id: true, typed: true } as const
  return (await db.consentDraft.findFirst({ where, select })) as ConsentDraft | null
}

/** In place of what stands; the rest of it stays, as by which way the code is to come. */
export const keepConsentDraft = async (giverId: string, typed: Typed): Promise<void> => {
  await db.$executeRaw`
    INSERT INTO "ConsentDraft" ("giverId", id, typed) VALUES (${giverId}::uuid, gen_random_uuid(), ${JSON.stringify(typed)}::jsonb)
    ON CONFLICT ("giverId") DO UPDATE SET typed = "ConsentDraft".typed || excluded.typed, "keptAt" = now()`
}

/** False where another press was faster. */
export const takeConsentDraft = async (which: Which, tx: Tx): Promise<boolean> =>
  (await tx.consentDraft.deleteMany({ where: which })).count === 1

export const isConsentDraft = async (which: Which, tx: Tx): Promise<boolean> =>
  (await tx.consentDraft.count({ where: which })) === 1

/** Somebody else's name and number are not kept for a consent that nobody gave. */
export const deleteOldConsentDrafts = async (before: Date): Promise<number> =>
  (await db.consentDraft.deleteMany({ where: { keptAt: { lt: before } } })).count

type NewConsent = {
  giverId: string
  receiverCode: string
  receiverName: string
  kinship: string
  scope: string[]
  endsOn: Date
  codeId: string
}

export const insertConsent = async (consent: NewConsent, tx: Tx): Promise<string> =>
  (await tx.recordConsent.create({ data: consent, select: { id: true } })).id

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

/** How many others somebody lets look, or has invited. */
export const countOpen = (giverId: string, besideCode: string, tx: Tx): Promise<number> =>
  tx.recordConsent.count({
    where: {
      giverId,
      receiverCode: { not: besideCode },
      endedAt: null,
      endsOn: { gte: new Date(today()) },
      OR: [{ acceptedAt: { not: null } }, { offeredAt: { gte: daysAgo(OFFER_DAYS) } }],
    },
  })

/** What stands open to the same person, if anything. */
export const findReplaced = (giverId: string, receiverCode: string, tx: Tx | typeof db = db) =>
  tx.recordConsent.findFirst({
    where: { giverId, receiverCode, endedAt: null },
    select: {
      ...{ id: true, receiverId: true, endedAt: true, acceptedAt: true },
      ...{ endsOn: true, offeredAt: true, receiver: { select: { stoppedAt: true } } },
    },
  })

type Invited = { id: string; fullName: string }

/** The account of this mã số BHXH, if there is one in use. */
export const findInvited = (receiverCode: string): Promise<Invited | null> =>
  db.account.findFirst({
    where: { kind: 'CITIZEN', login: receiverCode, ...mayEnter },
    select: { id: true, fullName: true },
  })

/** Whoever has said no to this giver is left alone for a while. */
export const wasRefusedLately = async (giverId: string, receiverCode: string): Promise<boolean> =>
  (await db.recordConsent.count({
    where: { giverId, receiverCode, refusedAt: { gte: daysAgo(QUIET_DAYS) } },
  })) > 0
