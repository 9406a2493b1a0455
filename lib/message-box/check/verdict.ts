import type { JudgedAddress } from '../addresses/judge-address'
import type { Channel } from '@/lib/platform/messages/outbox'
import type { MessageKind } from '../message-kinds'
import type { WordsComparison } from './compare-words'

/** What a code, and the words beside it, came to. `secret`: the code of another kind that nobody should be told; `none`: words without a code. */
export type WordsVerdict =
  | {
      is: 'ours'
      kind: MessageKind
      channel: Channel
      /** ISO day. */
      day: string
      words: WordsComparison
    }
  | { is: 'unknown' | 'unreadable' | 'secret' | 'none' }
  | { is: 'too-many'; until: string }

/** Null where no words and no code were given: an address alone. */
export type MessageVerdict = { words: WordsVerdict | null; links: JudgedAddress[] }
