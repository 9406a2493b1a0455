import 'server-only'
import type { PasswordOwner } from '../passwords/repository'
import { env } from '@/lib/platform/env'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { secretHash } from '@/lib/platform/seal/seal'
import { newCode } from '@/lib/verification/create-code'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { newsOfDevice } from './device-messages'
import { NOT_ME } from './not-me-address'
import { insertNotice } from './repository'

/** So long a notice ends everything at one press. */
const NOTICE_MS = 7 * DAY_MS

export const noticeHash = (code: string): string => secretHash('code', `not-me:${code}`)

type Owner = Pick<PasswordOwner, 'id' | 'phone' | 'email' | 'emailVerified'>

/** The owner hears of a new device on every way known to be theirs: whoever got in cannot keep it quiet. */
export async function tellOfDevice(owner: Owner, { device }: Visitor, tx: Tx): Promise<void> {
  const code = newCode('signs')
  const [accountId, at] = [owner.id, new Date()]
  const expiresAt = new Date(at.getTime() + NOTICE_MS)
  await insertNotice({ keyHash: noticeHash(code), accountId, device, expiresAt }, tx)
  const address = `${env.SITE_URL}${NOT_ME}`
  for (const message of newsOfDevice(owner, { device, at, code, address }))
    await queueMessage({ ...message, accountId }, tx)
}
