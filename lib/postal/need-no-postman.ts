import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findSentCase } from '@/lib/registration/contact/find-sent-case'
import { tellOwner } from '@/lib/registration/sent/tell-owner'
import { newsOfNoPostman } from './news-of-pickup'
import { cancelOrders } from './orders/place-order'

/** The form lies at the office: nobody is to come for it, and who waits for somebody is told so. */
export async function needNoPostman(declarationId: string, actor: string, tx: Tx): Promise<void> {
  if (await cancelOrders(declarationId, actor, tx))
    await tellOwner(await findSentCase(declarationId, tx), newsOfNoPostman, tx)
}
