import 'server-only'
import { countEntries, listNewestEntries, type StreamLine } from '@/lib/platform/journal'
import { actorOf, streamOf, type User } from './account'
import { actorWords, actWords } from './journal-words'
import { findProfile, listStaffCodes } from './repository'

export type HistoryLine = { at: Date; what: string; who: string; device: string }

export const HISTORY_PAGE = 50

export type History = { lines: HistoryLine[]; page: number; pages: number }

/** Everything done with or seen of somebody's account, the declaration it came from and their number, newest first. */
export async function listHistory(user: User, asked = 1): Promise<History> {
  const declarationId = (await findProfile(user.id))?.declarationId
  const streams = [
    streamOf(user.id),
    ...(declarationId ? [`declaration:${declarationId}`] : []),
    ...(user.bhxhCode ? [`person:${user.bhxhCode}`] : []),
  ]
  const pages = Math.max(1, Math.ceil((await countEntries(streams)) / HISTORY_PAGE))
  const page = Math.min(Math.max(asked, 1), pages)
  const part = { limit: HISTORY_PAGE, offset: (page - 1) * HISTORY_PAGE }
  const entries = await listNewestEntries({ streams, ...part })
  const staffCodes = await staffCodesOf(entries)
  const lines = entries.map((entry) => ({
    at: entry.at,
    what: actWords(entry.act),
    who: actorWords(entry, user.id, staffCodes),
    device: deviceOf(entry.details),
  }))
  return { lines, page, pages }
}

export type SignInLine = { at: Date; device: string }

/** The last few times somebody came in, newest first. */
export async function listSignIns(user: User, limit = 5): Promise<SignInLine[]> {
  const lines = await listNewestEntries({ streams: [streamOf(user.id)], act: 'sign-in', limit })
  return lines.map(({ at, details }) => ({ at, device: deviceOf(details) }))
}

const deviceOf = (details: unknown): string => (details as { device?: string } | null)?.device ?? ''

async function staffCodesOf(lines: StreamLine[]): Promise<Map<string, string>> {
  const ids = lines.map(({ actor }) => /^account:([\da-f-]{36})$/.exec(actor)?.[1] ?? [])
  const officers = await listStaffCodes([...new Set(ids.flat())])
  return new Map(officers.map((officer) => [actorOf(officer), officer.login]))
}
