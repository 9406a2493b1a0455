import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { concludePair } from '@/lib/duplicates/conclude-pair'
import { listPairs } from '@/lib/duplicates/list-pairs'
import type { LikePair } from '@/lib/duplicates/pair'
import { tellOwner } from '@/lib/registration/sent/tell-owner'
import type { Tx } from '@/lib/platform/database/transaction'
import { actOnCase, type Press } from './act-on-case'
import { findConflict, findNearness } from '../conflict-of-interest'
import type { OfficeCase } from '../office-case'
import { readWords } from '../read-words'
import { refused, type Outcome, type Refusal } from '../refusals'
import { newsOfQuestion } from '../pairs/news-of-question'
import { readVerdict, type PairVerdict } from '../pairs/verdicts'

type Typed = { pair: string; verdict: string; why: string }

/**
 * What an officer concludes of two cases that look alike, remembered for both. Why is for officers alone; who is asked gets a question of
 * the list, and answers on the page of the case.
 */
export function judgePair(which: Press, typed: Typed): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, action: 'judgePair' }, async (officeCase, tx) => {
    const conflict = await findConflict(officer, officeCase, tx)
    if (conflict) return refused(conflict)
    const read = await readTyped(typed, officeCase, tx)
    if (typeof read === 'string') return refused(read)
    // What is concluded is as much about the other's person.
    for (const { whose } of [read.pair.earlier, read.pair.later]) {
      const nearness = await findNearness(officer, whose, tx)
      if (nearness) return refused(nearness)
    }
    await conclude(officer, officeCase, read, tx)
    return { ok: true }
  })
}

type Read = { pair: LikePair; verdict: PairVerdict; why: string }

async function readTyped(typed: Typed, officeCase: OfficeCase, tx: Tx): Promise<Read | Refusal> {
  const pair = (await listPairs(officeCase.id, tx)).find(({ id }) => id === typed.pair)
  if (!pair) return 'pair-missing'
  const verdict = readVerdict(typed.verdict)
  if (!verdict) return 'pair-verdict-missing'
  const why = readWords(typed.why)
  if (why.ok) return { pair, verdict, why: why.text }
  if (why.reason === 'note-too-long') return why.reason
  return verdict.state === 'ASKED' ? { pair, verdict, why: '' } : 'pair-why-missing'
}

async function conclude(
  officer: Officer,
  officeCase: OfficeCase,
  { pair, verdict, why }: Read,
  tx: Tx,
) {
  const asked =
    verdict.state === 'ASKED' ? { id: officeCase.id, question: verdict.question } : undefined
  const judged = { state: verdict.state, asked, reason: why, judgedById: officer.id }
  await concludePair(pair, { ...judged, actor: actorOf(officer) }, tx)
  if (asked) await tellOwner({ ...officeCase, dueOn: null }, newsOfQuestion, tx)
}
