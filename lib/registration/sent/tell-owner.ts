import 'server-only'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import { speaking } from '@/lib/words/asked-language'
import { findContactNow } from '../contact/contact-now'
import { whoseOf } from '../steps/declaration'
import type { ToldCase } from './news/case-news'

type Told = ToldCase & { id: string; language: string }

/** The answers stay as they were signed; only where the message goes follows the owner. */
export async function withContactNow<Of extends Told>(about: Of, tx: Tx): Promise<Of> {
  const { contact } = about.answers
  const declared = { ...contact, id: about.id, login: whoseOf(about.answers).login }
  const { phone, email } = await findContactNow(declared, tx)
  return { ...about, answers: { ...about.answers, contact: { ...contact, phone, email } } }
}

/** Tells the owner of a case something that is no change of its status, in the transaction of what is told. */
export async function tellOwner(
  about: Told,
  news: (about: ToldCase) => OutgoingMessage[],
  tx: Tx,
): Promise<void> {
  const now = await withContactNow(about, tx)
  for (const message of speaking(about.language, () => news(now)))
    await queueMessage({ ...message, declarationId: about.id }, tx)
}
