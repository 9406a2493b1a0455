import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { processWide } from '@/server/process/process-wide.mjs'
import type { KeyHolder, RemoteAnswer, RemoteRequest, RemoteSigner } from '../remote/remote-signer'
import { signForDemo } from './demo-authority'

/** What the phone of the demo shows. */
export type PhoneRequest = { session: string; title: string; code: string; until: Date }
type Decision = 'approved' | 'declined' | 'cut-off'
type Waiting = RemoteRequest & PhoneRequest & { decided?: Decision; signature?: Promise<Buffer> }

const LASTS_MS = 5 * 60_000
/** Nobody fills the memory of the demo by asking. */
const MOST = 500

const numberOf = ({ idNumber, taxCode }: KeyHolder) => idNumber ?? taxCode

const requests = (): Map<string, Waiting> => {
  const kept = processWide as { phoneRequests?: Map<string, Waiting> }
  return (kept.phoneRequests ??= new Map())
}

/**
 * The service of the demo: a request waits on a page that plays the phone. Whoever's number ends in 0000 has no certificate there, and the
 * service says nothing at all about one that ends in 0001.
 */
export const simulatedSigner: RemoteSigner = {
  async start(request) {
    const number = numberOf(request.holder)
    if (!number || number.endsWith('0000')) return { ok: false, fault: 'no-key' }
    if (number.endsWith('0001')) await new Promise(() => undefined)
    forgetOld()
    if (requests().size >= MOST) return { ok: false, fault: 'unreachable' }
    const session = randomUUID()
    const code = String(randomInt(100, 1_000))
    const until = new Date(Date.now() + LASTS_MS)
    requests().set(session, { ...request, session, code, until })
    return { ok: true, session, code, until }
  },

  async fetch(session): Promise<RemoteAnswer> {
    const request = requests().get(session)
    if (!request || request.until < new Date()) return { state: 'failed', fault: 'late' }
    if (request.decided === 'cut-off') {
      request.decided = 'approved'
      throw new Error('Approved, and the line broke')
    }
    if (request.decided === 'declined') return { state: 'failed', fault: 'declined' }
    if (request.decided !== 'approved') return { state: 'waiting' }
    request.signature ??= signForDemo(request.sha256, request.holder)
    return { state: 'signed', signature: await request.signature }
  },
}

/** What waits on the phone, the newest first. */
export const listPhoneRequests = (): PhoneRequest[] =>
  [...requests().values()]
    .filter(({ decided, until }) => !decided && until > new Date())
    .map(({ session, title, code, until }) => ({ session, title, code, until }))
    .reverse()

/** `cut-off`: approved, and the answer is lost once on its way to the portal. */
export function decideOnPhone(session: string, decided: Decision): void {
  const request = requests().get(session)
  if (request && !request.decided) request.decided = decided
}

function forgetOld(): void {
  for (const [session, { until }] of requests())
    if (until.getTime() + LASTS_MS < Date.now()) requests().delete(session)
}
