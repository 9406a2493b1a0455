import 'server-only'
import { randomBytes } from 'node:crypto'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { DAY_MS, MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { keyHash } from '@/lib/platform/seal/seal'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import type { OpenRecords } from '@/lib/records/open-records'
import type { NoCard } from './card-facts'
import { findShownCard } from './find-shown-card'
import { findKnown, insertStatement, prolongStatement, type NewStatement } from './repository'
import { CARD_KEPT_DAYS } from '@/lib/clinic-code/issued-answer'
import { signStatement } from '@/lib/clinic-code/code/sign-statement'

/** One that is only shown: as long as a page stays open. */
const SHOWN_MS = 30 * MINUTE_MS

type Wish = {
  /** The law by which a card pays. */
  parameters: readonly Parameter[]
  deviceKey: Uint8Array
  device: string
  isKept: boolean
  /** Of the statement that this device keeps already. */
  keptId?: string
}
export type IssuedCard =
  { ok: true; id: string; digits: string } | { ok: false; reason: NoCard | 'withdrawn' }

/** Signs the card of these records for one device. Keeping it is written down; a look alone has been already. */
export async function issueStatement(
  user: User,
  records: OpenRecords,
  { parameters, deviceKey, device, isKept, keptId }: Wish,
): Promise<IssuedCard> {
  const shown = await findShownCard(records, parameters)
  if (!shown.ok) return shown
  const [now, lasts] = [Date.now(), isKept ? CARD_KEPT_DAYS * DAY_MS : SHOWN_MS]
  const statement = {
    ...{ id: randomBytes(8).toString('hex'), holderId: user.id, isKept, device },
    ...{ issuedAt: new Date(now), expiresAt: new Date(now + lasts) },
    keyHash: keyHash(Buffer.from(deviceKey).toString('base64')),
  }
  const id = await inTransaction((tx) => write(user, records, { ...statement, keptId }, tx))
  if (id === null) return { ok: false, reason: 'withdrawn' }
  const digits = signStatement({
    ...shown.facts,
    ...{ id, deviceKey },
    issuedAt: seconds(statement.issuedAt),
    expiresAt: seconds(statement.expiresAt),
  })
  return { ok: true, id, digits }
}

const seconds = (at: Date) => Math.floor(+at / 1000)

type Asked = NewStatement & { keptId?: string }

/**
 * The id that is signed; null where what the device keeps was withdrawn. A statement is of one key: whoever names one that another key has,
 * or asks for a moment only, gets another, and the owner reads of another device.
 */
async function write(
  user: User,
  records: OpenRecords,
  { keptId, ...statement }: Asked,
  tx: Tx,
): Promise<string | null> {
  if (keptId) {
    const kept = { ...statement, id: keptId }
    const known = await findKnown(records, kept, tx)
    if (known === 'withdrawn') return null
    if (known === 'of-this-key' && statement.isKept)
      return (await prolongStatement(records, kept, tx)) ? keptId : null
  }
  await insertStatement(records, statement, tx)
  if (statement.isKept) await writeKept(user, records, statement.device, tx)
  return statement.id
}

const writeKept = (user: User, { accountId, relation }: OpenRecords, device: string, tx: Tx) => {
  const [stream, actor] = [streamOf(accountId), actorOf(user)]
  return record({ stream, act: 'keep-card', actor, details: { device, relation } }, tx)
}
