import 'server-only'
import { log } from '@/server/process/log.mjs'
import { findSendingState } from './find-sending-state'

/** Every minute: what somebody should look at stands in the log, in counts. */
export async function watchSending(): Promise<void> {
  const { alarms, ...counts } = await findSendingState()
  if (alarms.length > 0) log(`sending: ${alarms.join(', ')} ${JSON.stringify(counts)}`)
}
