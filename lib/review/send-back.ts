import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { perform } from '@/lib/registration/perform'
import { actOnCase, mustMove, type Attempt } from './act-on-case'
import { noted } from './noted'
import { readWords } from './read-words'
import { refused, type Outcome } from './refusals'
import { waitingDecision } from './waiting-decision'

/** The approver asks for another look and tells the checker, and only the checker, why. */
export function sendBack(
  { officer, reference }: Omit<Attempt, 'right'>,
  why: string,
): Promise<Outcome> {
  return actOnCase({ right: 'sendBack', officer, reference }, async (file, tx) => {
    if (waitingDecision(file)) return refused('decision-waiting')
    const read = readWords(why)
    if (!read.ok) return refused(read.reason)
    const { text } = read
    const { proposal: _, ...open } = file.sheet
    const sheet = noted(open, officer, text)
    const changes = { checklist: { ...sheet, sentBack: sheet.notes.at(-1) } }
    mustMove(await perform('sendBack', { id: file.id }, { actor: actorOf(officer), changes }, tx))
    return { ok: true }
  })
}
