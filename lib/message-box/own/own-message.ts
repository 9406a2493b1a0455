import { codeStateOf, type CodeState } from '@/lib/verification/code-state'
import type { Language } from '@/lib/words/languages.mjs'
import { readLanguage } from '@/lib/words/languages.mjs'
import type { Channel } from '@/lib/platform/messages/outbox'
import { messageKindOf, type MessageKind } from '../message-kinds'
import type { listInBox } from '../repository'

/** A message as its account reads it: never with a code that opens something. */
export type OwnMessage = {
  id: string
  channel: Channel
  recipient: string
  language: Language
  kind: MessageKind
  subject: string | null
  /** Null: it brought a code, and nothing of its words was kept. */
  words: string | null
  isSecret: boolean
  code: string | null
  state: CodeState['state']
  at: Date
  isUnread: boolean
}

type Row = Awaited<ReturnType<typeof listInBox>>[number]

export const ownMessageOf = (row: Row): OwnMessage => ({
  ...{ id: row.id, channel: row.channel, recipient: row.recipient, subject: row.subject },
  ...{ language: readLanguage(row.language), kind: messageKindOf(row), code: row.code },
  words: row.secret ? row.openWords : row.body,
  isSecret: row.secret,
  state: codeStateOf(row).state,
  at: row.createdAt,
  isUnread: row.accountId !== null && !row.secret && row.readAt === null,
})
