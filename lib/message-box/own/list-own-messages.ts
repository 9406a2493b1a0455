import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { openProfile } from '@/lib/accounts/personal/open-profile'
import { record } from '@/lib/platform/journal/journal'
import { countInBox, listInBox } from '../repository'
import { ownMessageOf, type OwnMessage } from './own-message'

const BOX_PAGE = 20

export type OwnBox = { messages: OwnMessage[]; page: number; pages: number }

/** Everything that was sent to somebody, the newest first. Reading it is written down: it may be somebody at an unlocked screen. */
export async function listOwnMessages(user: User, asked: number): Promise<OwnBox> {
  const { declarationId } = await openProfile(user, { inFull: false })
  const box = { accountId: user.id, declarationId }
  const pages = Math.max(1, Math.ceil((await countInBox(box)) / BOX_PAGE))
  const page = Math.min(asked, pages)
  const rows = await listInBox(box, { take: BOX_PAGE, skip: (page - 1) * BOX_PAGE })
  await record({ stream: streamOf(user.id), act: 'view-messages', actor: actorOf(user) })
  return { messages: rows.map(ownMessageOf), page, pages }
}
