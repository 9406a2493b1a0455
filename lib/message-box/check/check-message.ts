import 'server-only'
import { dayOf } from '@/lib/forms/days/dates'
import { env } from '@/lib/platform/env'
import { countUseFrom, giveBackFrom } from '@/lib/platform/limits/limit-network'
import type { Network } from '@/lib/platform/limits/network'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { judgeAddress } from '../addresses/judge-address'
import { ownHosts } from '../addresses/own-hosts'
import { messageKindOf } from '../message-kinds'
import { findByMessageCode } from '../repository'
import { compareWords } from './compare-words'
import { isAddressAlone, type Pasted } from './read-pasted'
import type { MessageVerdict, WordsVerdict } from './verdict'

/**
 * Codes that no message has, and words that are not the message's: what is right counts for nothing. Many telephones of one operator share an address,
 * and whoever is refused still has their links judged.
 */
const ofNetwork = { name: 'message-check', points: 60, seconds: 60 * 60, isGivenBack: true }

/** Whether something pasted is ours. Nothing of it is kept, and nothing is told of whom a message went to. */
export async function checkMessage(pasted: Pasted, { network }: Visitor): Promise<MessageVerdict> {
  const ours = ownHosts(env.SITE_URL)
  const judged = pasted.links.map((link) => judgeAddress(link, ours))
  return {
    words: await judgeWords(pasted, network),
    links: judged.filter((link) => link !== null),
  }
}

async function judgeWords(pasted: Pasted, network: Network): Promise<WordsVerdict | null> {
  if (pasted.isSecret) return { is: 'secret' }
  if (pasted.isUnreadable) return { is: 'unreadable' }
  if (pasted.code === null) return isAddressAlone(pasted) ? null : { is: 'none' }
  const until = await countUseFrom(network, ofNetwork)
  if (until) return { is: 'too-many', until: until.toISOString() }
  const verdict = await findVerdictOf(pasted.code, pasted.words)
  if (verdict.is === 'ours' && verdict.words !== 'altered') await giveBackFrom(network, ofNetwork)
  return verdict
}

/** Best first: of several messages under one code the one that says what was pasted. */
const ORDER = ['same', 'part', 'not-compared', 'altered'] as const

async function findVerdictOf(code: string, pasted: string): Promise<WordsVerdict> {
  const judged = (await findByMessageCode(code)).map((sent) => ({
    is: 'ours' as const,
    kind: messageKindOf(sent),
    channel: sent.channel,
    day: dayOf(sent.createdAt),
    words: compareWords(pasted, {
      subject: sent.subject,
      words: sent.openWords ?? sent.body,
    }),
  }))
  const [best] = judged.toSorted(
    (one, other) => ORDER.indexOf(one.words) - ORDER.indexOf(other.words),
  )
  return best ?? { is: 'unknown' }
}
