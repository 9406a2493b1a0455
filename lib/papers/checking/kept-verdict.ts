import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { findRegisteredPapers } from '../repository'
import { publicOf } from './public-of'
import type { FileVerdict } from './paper-verdict'

export type CheckedPaper = { verdict: FileVerdict; at: Date }
/** What only the file tells; whether the paper still holds, the register tells each time it is shown. */
type Kept = { isAsIssued: boolean; code: string | null; at: number }

// What a file came to travels in the visitor's own browser, sealed: the page after the press counts and reads nothing again.
const SECONDS = 5 * 60
const cookie = sealedCookie({ name: 'kiem-tra-giay', seconds: SECONDS })

export function keepVerdict(verdict: FileVerdict): Promise<void> {
  const code = verdict.is === 'not-ours' ? null : verdict.paper.code
  const isAsIssued = verdict.is === 'as-issued' || verdict.is === 'withdrawn'
  const kept: Kept = { isAsIssued, code, at: Date.now() }
  return cookie.keep(JSON.stringify(kept))
}

/** The verdict of a while ago with the state of the paper now. */
export async function findVerdict(): Promise<CheckedPaper | null> {
  const text = await cookie.find()
  return text ? askedAnew(JSON.parse(text) as Kept) : null
}

async function askedAnew({ isAsIssued, code, at: then }: Kept): Promise<CheckedPaper | null> {
  const at = new Date(then)
  if (code === null) return { verdict: { is: 'not-ours' }, at }
  const [found] = await findRegisteredPapers([code])
  if (!found) return null
  const paper = publicOf(found)
  if (!isAsIssued) return { verdict: { is: 'altered', paper }, at }
  return { verdict: { is: paper.withdrawnAt ? 'withdrawn' : 'as-issued', paper }, at }
}
