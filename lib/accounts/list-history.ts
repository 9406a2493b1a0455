import 'server-only'
import { listEntries, type JournalLine } from '@/lib/platform/journal'
import { actorOf, streamOf, type User } from './account'
import { actorWords, actWords } from './journal-words'
import { findProfile, listStaffCodes } from './repository'

export type HistoryLine = { at: Date; what: string; who: string; device: string }

/** Everything done with or seen of somebody's account, the declaration it came from and their number, newest first. */
export async function listHistory(user: User): Promise<HistoryLine[]> {
  const declarationId = (await findProfile(user.id))?.declarationId
  const streams = [
    streamOf(user.id),
    ...(declarationId ? [`declaration:${declarationId}`] : []),
    ...(user.bhxhCode ? [`person:${user.bhxhCode}`] : []),
  ]
  const lines = (await Promise.all(streams.map(readStream))).flat()
  const staffCodes = await staffCodesOf(lines)
  return lines
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map((line) => ({
      at: line.at,
      what: actWords(line.act),
      who: actorWords(line, user.id, staffCodes),
      device: deviceOf(line.details),
    }))
}

const readStream = async (stream: string) =>
  (await listEntries(stream)).map((line) => ({ ...line, stream }))

export type SignInLine = { at: Date; device: string }

/** The last few times somebody came in, newest first. */
export async function listSignIns(user: User, most = 5): Promise<SignInLine[]> {
  const lines = await listEntries(streamOf(user.id))
  return lines
    .filter(({ act }) => act === 'sign-in')
    .slice(-most)
    .reverse()
    .map(({ at, details }) => ({ at, device: deviceOf(details) }))
}

const deviceOf = (details: unknown): string => (details as { device?: string } | null)?.device ?? ''

async function staffCodesOf(lines: JournalLine[]): Promise<Map<string, string>> {
  const ids = lines.map(({ actor }) => /^account:([\da-f-]{36})$/.exec(actor)?.[1] ?? [])
  const officers = await listStaffCodes([...new Set(ids.flat())])
  return new Map(officers.map((officer) => [actorOf(officer), officer.login]))
}
