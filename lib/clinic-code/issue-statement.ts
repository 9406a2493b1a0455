import 'server-only'
import { randomBytes } from 'node:crypto'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { DAY_MS, MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import type { OpenRecords } from '@/lib/records/open-records'
import type { NoCard } from './card-facts'
import { findShownCard } from './find-shown-card'
import { insertStatement, prolongStatement, type NewStatement } from './repository'
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
    ...{ id: keptId ?? randomBytes(8).toString('hex'), holderId: user.id, isKept, device },
    ...{ issuedAt: new Date(now), expiresAt: new Date(now + lasts) },
  }
  const isWritten = await write(user, records, { ...statement, isKnown: keptId !== undefined })
  if (!isWritten) return { ok: false, reason: 'withdrawn' }
  const digits = signStatement({
    ...shown.facts,
    ...{ id: statement.id, deviceKey },
    issuedAt: seconds(statement.issuedAt),
    expiresAt: seconds(statement.expiresAt),
  })
  return { ok: true, id: statement.id, digits }
}

const seconds = (at: Date) => Math.floor(+at / 1000)

const write = (
  user: User,
  records: OpenRecords,
  { isKnown, ...statement }: NewStatement & { isKnown: boolean },
): Promise<boolean> =>
  inTransaction(async (tx) => {
    if (isKnown) return prolongStatement(records, statement, tx)
    await insertStatement(records, statement, tx)
    if (statement.isKept)
      await record(
        {
          stream: streamOf(records.accountId),
          act: 'keep-card',
          actor: actorOf(user),
          details: { device: statement.device, relation: records.relation },
        },
        tx,
      )
    return true
  })
