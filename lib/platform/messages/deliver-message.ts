import 'server-only'
import { log } from '@/server/process/log.mjs'
import { createBreaker } from './breaker'
import { db } from '../database/db'
import { env } from '../env'
import { nextTry } from './next-try'
import { queueDelivery } from './outbox'
import { send } from './senders'
import { inTransaction } from '../database/transaction'

const breakers = { SMS: createBreaker(), EMAIL: createBreaker(), VOICE: createBreaker() }

const findQueued = (id: string) => db.message.findFirst({ where: { id, state: 'QUEUED' } })
type Queued = NonNullable<Awaited<ReturnType<typeof findQueued>>>

/** Tries one queued message once. A refusal is written down with the time of the next try, until that would be of no use. */
export async function deliverMessage(id: string): Promise<void> {
  const message = await findQueued(id)
  if (!message) return // already handed over by a worker that died before it could say so to the queue
  if (message.expiresAt && message.expiresAt <= new Date()) return giveUp(message, 'expired')
  const breaker = breakers[message.channel]
  const waitMs = breaker.waitMs()
  if (waitMs !== null) return postpone(message, new Date(Date.now() + waitMs))
  try {
    const handover = await send(message)
    breaker.succeeded()
    await noteHandover(message, handover)
  } catch (fault) {
    breaker.refused()
    await noteRefusal(message, fault)
  }
}

/** In demo mode the inbox goes on showing the codes. */
const wiped = ({ secret }: Queued) => (secret && !env.DEMO_MODE ? { body: '' } : {})

async function noteHandover(
  message: Queued,
  { delivered, gatewayId }: Awaited<ReturnType<typeof send>>,
) {
  const now = new Date()
  await db.message.update({
    where: { id: message.id },
    data: {
      state: delivered ? 'DELIVERED' : 'SENT',
      attempts: { increment: 1 },
      triedAt: now,
      sentAt: now,
      deliveredAt: delivered ? now : null,
      gatewayId,
      failure: null,
      ...wiped(message),
    },
  })
}

/** The provider's words may repeat the recipient; only the kind of fault is kept. */
async function noteRefusal(message: Queued, fault: unknown): Promise<void> {
  const failure = fault instanceof Error ? fault.name : 'Error'
  const attempts = message.attempts + 1
  const at = nextTry({ ...message, attempts })
  if (!at) return giveUp(message, failure)
  await postpone(message, at, { failure, attempts, triedAt: new Date() })
}

type Noted = { failure: string; attempts: number; triedAt: Date }

const postpone = (message: Queued, at: Date, noted: Partial<Noted> = { failure: 'waiting' }) =>
  inTransaction(async (tx) => {
    const where = { id: message.id, state: 'QUEUED' } as const
    const { count } = await tx.message.updateMany({ where, data: { ...noted, nextTryAt: at } })
    if (count === 1)
      await queueDelivery({ id: message.id, isCode: message.purpose !== null, at }, tx)
  })

/** The end: seen by a supervisor, who may send it again, and by whoever watches the servers. */
async function giveUp(message: Queued, failure: string): Promise<void> {
  const { count } = await db.message.updateMany({
    where: { id: message.id, state: 'QUEUED' },
    data: {
      state: 'FAILED',
      attempts: { increment: 1 },
      failure,
      triedAt: new Date(),
      ...wiped(message),
    },
  })
  if (count === 1) log(`message ${message.id} (${message.channel}) given up: ${failure}`)
}
