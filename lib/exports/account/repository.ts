import 'server-only'
import { db } from '@/lib/platform/database/db'

const newestFirst = { createdAt: 'desc' } as const

/** What the portal keeps of somebody's account itself; secrets, hashes and what is sealed stay where they are. */
export async function findAccountData(accountId: string) {
  const of = { where: { accountId } }
  const [account, sessions, devices, factors, terms, settings, wishes] = await Promise.all([
    db.account.findUnique({
      where: { id: accountId },
      select: {
        ...{ login: true, fullName: true, phone: true, email: true, emailVerified: true },
        ...{ address: true, adjusted: true, language: true, createdAt: true },
      },
    }),
    db.session.findMany({
      ...of,
      orderBy: newestFirst,
      select: { createdAt: true, lastSeenAt: true, endedAt: true, endedBy: true, device: true },
    }),
    db.knownPlace.findMany({
      ...of,
      orderBy: { lastSeenAt: 'desc' },
      select: { kind: true, device: true, firstSeenAt: true, lastSeenAt: true },
    }),
    db.factor.findMany({
      ...of,
      orderBy: newestFirst,
      select: { kind: true, name: true, createdAt: true, lastUsedAt: true },
    }),
    db.termsAcceptance.findMany({
      ...of,
      select: { version: true, acceptedAt: true, withdrawnAt: true, device: true },
    }),
    db.accountSettings.findUnique({
      ...of,
      select: { textSize: true, contrast: true, language: true },
    }),
    db.noticeWish.findUnique({ ...of, select: { off: true, bySms: true, byEmail: true } }),
  ])
  return { account, sessions, devices, factors, terms, settings, wishes }
}

/** What went on between its owner and the portal. */
export async function findAccountDealings(accountId: string) {
  const of = { where: { accountId } }
  const [messages, requests, reports, notices, consents] = await Promise.all([
    db.message.findMany({
      ...of,
      orderBy: newestFirst,
      select: {
        ...{ channel: true, recipient: true, subject: true, body: true, openWords: true },
        ...{ secret: true, state: true, createdAt: true, readAt: true },
      },
    }),
    db.accountRequest.findMany({
      ...of,
      orderBy: newestFirst,
      select: { kind: true, state: true, changes: true, createdAt: true, doneAt: true },
    }),
    db.correction.findMany({
      ...of,
      orderBy: newestFirst,
      select: {
        ...{ subject: true, row: true, typed: true, notes: true, state: true },
        ...{ answer: true, sentAt: true, stateSince: true },
      },
    }),
    db.personNotice.findMany({
      ...of,
      orderBy: { toldAt: 'desc' },
      select: { kind: true, day: true, toldAt: true, readAt: true },
    }),
    db.recordConsent.findMany({
      where: { giverId: accountId },
      orderBy: { offeredAt: 'desc' },
      select: {
        ...{ receiverName: true, kinship: true, scope: true, endsOn: true, offeredAt: true },
        ...{ endedAt: true, endedBy: true },
      },
    }),
  ])
  // A message that brought a code keeps its words without it.
  const told = messages.map(({ secret, body, openWords, ...rest }) => ({
    ...rest,
    body: secret ? openWords : body,
  }))
  return { messages: told, requests, reports, notices, consents }
}
