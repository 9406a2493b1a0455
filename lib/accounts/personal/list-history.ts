import 'server-only'
import {
  listNewestEntries,
  listVisits,
  type Visit,
  type VisitAct,
} from '@/lib/platform/journal/journal'
import { findReferences } from '@/lib/registration/sent/find-reference'
import { listCaseIdsOf } from '@/lib/registration/sent/list-case-ids-of'
import { findPartners, type Partners } from '@/lib/records/consents/describe-partners'
import { t } from '@/lib/words/t'
import { actorOf, streamOf, type User } from '../account'
import { describeGuardians } from '../guardians/describe-guardians'
import { describeOfficers } from '../describe-officers'
import { actorWords, isLook, isSaidBy, lookWords } from './journal-words'
import { listOwnStreams } from './own-streams'
import { purposeWords } from './purpose-words'
import { findProfile } from '../repository'
import { shownDevice } from '@/lib/platform/limits/device'

/** What one person did within ten minutes. */
export type HistoryLine = {
  from: Date
  to: Date
  who: string
  why: string
  what: string[]
  devices: string[]
}

export const HISTORY_PAGE = 20

export type History = { lines: HistoryLine[]; page: number; pages: number }
/** `isOwn`: what the owner did, apart from what others did and saw. */
export type HistoryWish = {
  page: number
  isOwn: boolean
  /** Whoever reads it where that is not the owner: a guardian. */
  reader?: Pick<User, 'id'>
}

/**
 * Everything done with or seen of somebody's account, the declaration it came from and their number, newest first; and what officers did with
 * or saw of any other case of this person, by the rule that ties a case to one (others/repository.ts). Who sent it may be somebody else.
 */
export async function listHistory(
  user: User,
  { page: asked, isOwn, reader = user }: HistoryWish,
): Promise<History> {
  const { declarationId = null, idNumber = null } = (await findProfile(user.id)) ?? {}
  const cases = await casesOf(user, idNumber)
  const own = declarationId ? `${CASE}${declarationId}` : null
  const streams = await listOwnStreams(user)
  const others = cases.map((id) => `${CASE}${id}`).filter((stream) => stream !== own)
  const partners = await findPartners(user)
  const { lookedAt } = partners
  const part = (page: number) => {
    const [offset, own] = [(page - 1) * HISTORY_PAGE, actorOf(user)]
    return listVisits({ streams, others, lookedAt, own, isOwn, limit: HISTORY_PAGE, offset })
  }
  const pagesOf = (total: number) => Math.max(1, Math.ceil(total / HISTORY_PAGE))
  const found = await part(Math.max(asked, 1))
  // Beyond the end nothing tells how many there are.
  const pages = pagesOf(found.total || (await part(1)).total)
  const page = Math.min(Math.max(asked, 1), pages)
  const { visits } = found.visits.length > 0 ? found : await part(page)
  const officerWords = await describeOfficers(visits)
  const guardianWords = await describeGuardians(user.id, reader)
  const referenceOf = await referencesOf(visits, own)
  const lines = visits.map((visit) => ({
    from: visit.from,
    to: visit.to,
    who: isOwn
      ? t('Bạn')
      : (partners.describe(visit) ??
        guardianWords(visit) ??
        officerWords(visit) ??
        actorWords(visit.actor)),
    why: purposeWords(visit.acts.map((one) => ({ ...one, ...referenceOf(one.stream) }))),
    what: whatOf(visit, isOwn ? partners.nameIn : () => undefined),
    devices: [...new Set(visit.acts.flatMap(({ device }) => (device ? shownDevice(device) : [])))],
  }))
  return { lines, page, pages }
}

const CASE = 'declaration:'

/** An organisation's account knows its representative's paper, whose own cases are none of its business. */
const casesOf = ({ login, bhxhCode }: User, idNumber: string | null): Promise<string[]> =>
  listCaseIdsOf({ login, idNumbers: bhxhCode && idNumber ? [idNumber] : [] })

/** Which case an entry serves: the one it is about, else the one that the account came from. */
async function referencesOf(visits: Visit[], own: string | null) {
  const streams = [own, ...visits.flatMap(({ acts }) => acts.map(({ stream }) => stream))]
  const ids = streams.flatMap((one) => (one?.startsWith(CASE) ? [one.slice(CASE.length)] : []))
  const references = await findReferences([...new Set(ids)])
  return (stream: string) => ({
    kind: stream.split(':')[0]!,
    reference: references.get((stream.startsWith(CASE) ? stream : (own ?? '')).slice(CASE.length)),
  })
}

/** Each thing once; what was done also with how many times. Within one visit a look is one look: a page is drawn again after each press. */
function whatOf({ acts }: Visit, nameIn: Partners['nameIn']): string[] {
  const names = acts.map(({ act }) => act)
  const times = new Map<string, number>()
  const lookOf = ({ act, consent }: VisitAct) => `${act} ${consent}`
  const inFull = new Set(acts.flatMap((one) => (one.inFull ? [lookOf(one)] : [])))
  for (const one of acts.filter(({ act }) => !isSaidBy(act, names))) {
    const { act, paper, times: more } = one
    const words = withWhom(lookWords(act, { paper, inFull: inFull.has(lookOf(one)) }), {
      ...{ act, name: nameIn(one.consent) },
    })
    times.set(words, isLook(act) ? 1 : (times.get(words) ?? 0) + more)
  }
  return [...times].map(([words, count]) =>
    count > 1 ? t('{words} ({count} lần)', { words, count }) : words,
  )
}

/** One's own journal says with whom, and at whose records one looked: others' names stand there as its doers. */
function withWhom(words: string, { act, name }: { act: string; name?: string }): string {
  if (!name) return words
  return isLook(act) ? t('{look}, của {name}', { look: words, name }) : `${words}: ${name}`
}

export type SignInLine = { at: Date; device: string }

/** The last few times somebody came in, newest first. */
export async function listSignIns(user: User, limit = 5): Promise<SignInLine[]> {
  const lines = await listNewestEntries({ streams: [streamOf(user.id)], act: 'sign-in', limit })
  return lines.map(({ at, details }) => ({ at, device: shownDevice(deviceOf(details)) }))
}

const deviceOf = (details: unknown): string => (details as { device?: string } | null)?.device ?? ''
