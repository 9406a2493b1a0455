import 'server-only'
import { codeStateOf, type CodeState } from './code-state'
import type { Purpose } from './one-time-code'
import { findLastTried, findNewestMessage, hasLiveCode, type WhichMessage } from './repository'

/** What became of the newest code sent there. */
export const findCodeState = async (which: WhichMessage): Promise<CodeState> =>
  codeStateOf(await findNewestMessage(which))

type Sent = { purpose: Purpose; subject: string; destinations: string[] }
/** Whether a code sent there can still be entered. */
export const isCodeGood = (sent: Sent): Promise<boolean> => hasLiveCode(sent)

const RECENT_MS = 10 * 60_000

/** Whether text messages get through at present: for pages that may not say whether there was one to send. The same for everybody. */
export async function findChannelState(): Promise<CodeState> {
  const last = await findLastTried('SMS', new Date(Date.now() - RECENT_MS))
  const isDown = last !== null && last.failure !== null && last.failure !== 'gateway'
  return { state: isDown ? 'retrying' : 'unknown', at: null }
}
