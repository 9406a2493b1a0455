import 'server-only'
import { findSendingBlock, holdCounters } from '@/lib/platform/messages/find-sending-refusal'
import { limitsOfNumber } from '@/lib/platform/messages/sending-limits'
import type { Purpose } from './one-time-code'
import { hasLiveCode } from './repository'
import { queueUncounted, type About, type Making } from './send-code'

/** `isOften`: asked for more often than the half hour allows. */
export type ToOwner = About & { isOften: boolean }

/**
 * A code to the contact on record, whoever asked for it. Asked for too often, or beyond what a number gets in a day, it goes only
 * when its owner holds none that still opens: so nobody's asking ever leaves them without one (decision 0031).
 */
export async function queueToOwner(
  purpose: Purpose,
  { isOften, ...about }: ToOwner,
  making: Making,
): Promise<void> {
  const { subject, destination: recipient, network } = about
  const { tx } = making
  const asking = { purpose, network, recipient }
  await holdCounters(asking, tx)
  const isFull = isOften || (await findSendingBlock(asking, limitsOfNumber, tx)) !== null
  if (isFull && (await hasLiveCode({ purpose, subject, destinations: [recipient] }, tx))) return
  await queueUncounted(purpose, about, making)
}
