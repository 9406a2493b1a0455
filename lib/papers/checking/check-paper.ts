import 'server-only'
import { readFile, stat } from 'node:fs/promises'
import { countUseFrom, findEndFrom } from '@/lib/platform/limits/limit-network'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { codesIn, readPaperCode } from '../paper-code'
import { findRegisteredPapers, type RegisteredPaper } from '../repository'
import { judgePaperFile } from './judge-paper-file'
import {
  initialsOnPaper,
  type CodeVerdict,
  type FileVerdict,
  type PublicPaper,
} from './paper-verdict'

/** A desk that takes papers all day checks one a minute; a guesser has one chance in a million million. */
const ofNetwork = { name: 'paper-check', points: 60, seconds: 60 * 60 }
/** Forty years of work take a fifth of a megabyte. */
const MOST_BYTES = 5 * 1024 * 1024
/** A file made to hold thousands of codes asks for no more than these. */
const MOST_CODES = 200

type Refused =
  | { ok: false; reason: 'unreadable' | 'no-file' | 'too-big' }
  | { ok: false; reason: 'too-many'; until: Date }
type Checked<Verdict> = { ok: true; verdict: Verdict } | Refused

/** Until when this network may check no more; counts nothing. */
export const findNoPaperCheck = ({ network }: Visitor): Promise<Date | null> =>
  findEndFrom(network, ofNetwork)

export async function checkPaperCode(
  typed: string,
  { network }: Visitor,
): Promise<Checked<CodeVerdict>> {
  const code = readPaperCode(typed)
  if (!code) return { ok: false, reason: 'unreadable' }
  const until = await countUseFrom(network, ofNetwork)
  if (until) return { ok: false, reason: 'too-many', until }
  const [found] = await findRegisteredPapers([code])
  if (!found) return { ok: true, verdict: { is: 'unknown' } }
  const is = found.withdrawnAt ? 'withdrawn' : 'valid'
  return { ok: true, verdict: { is, paper: publicOf(found) } }
}

/** A file that lies on the disk while it is looked at. It is read once, and nothing of it is kept. */
export async function checkPaperFile(
  path: string,
  { network }: Visitor,
): Promise<Checked<FileVerdict>> {
  const until = await countUseFrom(network, ofNetwork)
  if (until) return { ok: false, reason: 'too-many', until }
  const { size } = await stat(path)
  if (size === 0) return { ok: false, reason: 'no-file' }
  if (size > MOST_BYTES) return { ok: false, reason: 'too-big' }
  const file = await readFile(path)
  const named = await findRegisteredPapers(codesIn(file).slice(0, MOST_CODES))
  const registered = named.map((one) => ({ sha256: one.sha256, paper: publicOf(one) }))
  return { ok: true, verdict: judgePaperFile(file, registered) }
}

const publicOf = ({
  code,
  kind,
  issuedAt,
  withdrawnAt,
  ownerName,
}: RegisteredPaper): PublicPaper => ({
  ...{ code, kind, issuedAt: issuedAt.toISOString() },
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
  initials: initialsOnPaper(ownerName),
})
