import 'server-only'
import type { JournalLine } from '@/lib/platform/journal/journal'
import { t } from '@/lib/words/t'
import { actorOf, type User } from '../account'
import { describeOfficers } from '../describe-officers'
import { actorWords, lookWords } from './journal-words'

/** The same words as in «Ai đã xem», a line at a time. */
export async function describeLines(owner: User, lines: JournalLine[]) {
  const visits = lines.map(({ actor, at }) => ({ actor, from: at, to: at, acts: [] }))
  const officers = await describeOfficers(visits)
  return ({ at, act, actor, details }: JournalLine) => {
    const { paper = null, inFull = false } = (details ?? {}) as { paper?: string; inFull?: boolean }
    const who = actor === actorOf(owner) ? t('Bạn') : officers({ actor, to: at })
    return {
      at: at.toISOString(),
      who: who ?? actorWords(actor),
      what: lookWords(act, { paper, inFull }),
    }
  }
}
