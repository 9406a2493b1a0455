import 'server-only'
import { readFile, stat } from 'node:fs/promises'
import { countUseFrom, findEndFrom } from '@/lib/platform/limits/limit-network'
import type { Network } from '@/lib/platform/limits/network'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { codesIn } from '../codes-in'
import { readPaperCode } from '../paper-code'
import { findRegisteredPapers } from '../repository'
import { judgePaperFile } from './judge-paper-file'
import type { CodeVerdict, FileVerdict } from './paper-verdict'
import { publicOf } from './public-of'

/**
 * Codes and files that are no papers of ours. What is a paper's is never counted and always answered, however much others of the same network
 * have guessed: a guess finds one in a million million million, so the limit only keeps the register from being asked for nothing.
 */
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
  const [found] = await findRegisteredPapers([code])
  if (!found) return missed(network, { is: 'unknown' })
  const is = found.withdrawnAt ? 'withdrawn' : 'valid'
  return { ok: true, verdict: { is, paper: publicOf(found) } }
}

/** A file that lies on the disk while it is looked at. It is read once, and nothing of it is kept. */
export async function checkPaperFile(
  path: string,
  { network }: Visitor,
): Promise<Checked<FileVerdict>> {
  const { size } = await stat(path)
  if (size === 0) return { ok: false, reason: 'no-file' }
  if (size > MOST_BYTES) return { ok: false, reason: 'too-big' }
  const file = await readFile(path)
  const named = await findRegisteredPapers(codesIn(file, MOST_CODES))
  const registered = named.map((one) => ({ sha256: one.sha256, paper: publicOf(one) }))
  const verdict = judgePaperFile(file, registered)
  return verdict.is === 'not-ours' ? missed(network, verdict) : { ok: true, verdict }
}

/** Counted, and told while this network may still ask. */
async function missed<Verdict>(network: Network, verdict: Verdict): Promise<Checked<Verdict>> {
  const until = await countUseFrom(network, ofNetwork)
  return until ? { ok: false, reason: 'too-many', until } : { ok: true, verdict }
}
