import 'server-only'
import { db } from '../database/db'
import { env } from '../env'
import { ALARM_SHARE, openToAnybody } from './sending-limits'
import { budgetAlarm, type BudgetAlarm } from './sms-budget'

/** How the sending of messages goes: for whoever watches the servers. Counts only, nothing of anybody's. */
export type SendingState = {
  /** Still to be handed over, and for how long the oldest has waited beyond its time. */
  waiting: number
  oldestWaitSeconds: number
  /** Given up in the last day, and not sent again. */
  failed: number
  codesThisHour: number
  codesToday: number
  /** Of these what anybody asked for numbers nobody has shown to be theirs: counted apart from what went to owners. */
  toAnybodyThisHour: number
  toAnybodyToday: number
  /** Text messages of all kinds in a day, for which money is set aside. */
  smsToday: number
  alarms: ('slow' | 'failed' | 'many-codes' | BudgetAlarm)[]
}

const SLOW_SECONDS = 120

export async function findSendingState(): Promise<SendingState> {
  const [row] = await db.$queryRaw<[Omit<SendingState, 'alarms'>]>`
    SELECT
      (SELECT count(*)::int FROM "Message" WHERE state = 'QUEUED') AS waiting,
      (SELECT coalesce(extract(epoch FROM now() - min("createdAt")), 0)::int FROM "Message" WHERE state = 'QUEUED')
        AS "oldestWaitSeconds",
      (SELECT count(*)::int FROM "Message" WHERE state = 'FAILED' AND purpose IS NULL
        AND "createdAt" > now() - interval '1 day') AS failed,
      (SELECT count(*)::int FROM "Message" WHERE purpose IS NOT NULL AND state <> 'FAILED'
        AND "createdAt" > now() - interval '1 hour') AS "codesThisHour",
      (SELECT count(*)::int FROM "Message" WHERE purpose IS NOT NULL AND state <> 'FAILED'
        AND "createdAt" > now() - interval '1 day') AS "codesToday",
      (SELECT count(*)::int FROM "Message" WHERE purpose = ANY (${openToAnybody}) AND state <> 'FAILED'
        AND "createdAt" > now() - interval '1 hour') AS "toAnybodyThisHour",
      (SELECT count(*)::int FROM "Message" WHERE purpose = ANY (${openToAnybody}) AND state <> 'FAILED'
        AND "createdAt" > now() - interval '1 day') AS "toAnybodyToday",
      (SELECT count(*)::int FROM "Message" WHERE channel = 'SMS' AND "sentAt" IS NOT NULL
        AND "createdAt" > now() - interval '1 day') AS "smsToday"`
  return { ...row, alarms: alarmsOf(row) }
}

function alarmsOf(state: Omit<SendingState, 'alarms'>): SendingState['alarms'] {
  const isNear = (all: number, toAnybody: number, most: number) =>
    Math.max(toAnybody, all - toAnybody) >= most * ALARM_SHARE
  const isMany =
    isNear(state.codesThisHour, state.toAnybodyThisHour, env.CODES_PER_HOUR) ||
    isNear(state.codesToday, state.toAnybodyToday, env.CODES_PER_DAY)
  return [
    ...(state.oldestWaitSeconds > SLOW_SECONDS ? (['slow'] as const) : []),
    ...(state.failed > 0 ? (['failed'] as const) : []),
    ...(isMany ? (['many-codes'] as const) : []),
    ...budgetAlarm(state.smsToday, env.SMS_PER_DAY),
  ]
}
