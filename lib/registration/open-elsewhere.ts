import 'server-only'
import { waitEvenly } from '@/lib/accounts/even-answer'
import type { Visitor } from '@/lib/accounts/visitor'
import { record } from '@/lib/platform/journal'
import { isAllowedFrom } from '@/lib/platform/limit-network'
import { isAllowed } from '@/lib/platform/rate-limit'
import { keyHash, newKey, secretHash } from '@/lib/platform/seal'
import { sealedCookie } from '@/lib/platform/sealed-cookie'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { forgetCodeTries, mayTryCode } from '@/lib/verification/code-tries'
import { MAX_SENDS, SEND_WINDOW_SECONDS } from '@/lib/verification/one-time-code'
import { sendCode } from '@/lib/verification/send-code'
import { holdOpened } from './current-declaration'
import { addKey } from './keys/repository'
import { findConfirmedPhone } from './repository'

// Which case is being opened, between asking for the code and entering it. A number alone opens nothing.
const cookie = sealedCookie({ name: 'mo-ho-so', seconds: SEND_WINDOW_SECONDS })

const ofNetwork = { name: 'open-case', points: 30, seconds: 15 * 60 }
/** Of one pair of number and phone: whoever tries other phones uses up nothing of the owner's. */
const ofPair = { name: 'open-case-of', points: MAX_SENDS, seconds: SEND_WINDOW_SECONDS }

type AskedToOpen = { ok: true } | { ok: false; reason: 'too-many' | 'too-many-codes' }

/** Sends a code if the phone is the one confirmed for this declaration; says nothing either way, not even by the time it takes. */
export async function askToOpen(
  reference: string,
  phone: string,
  { network }: Visitor,
): Promise<AskedToOpen> {
  const asked = performance.now()
  if (!(await isAllowedFrom(network, ofNetwork))) return { ok: false, reason: 'too-many' }
  if (!(await isAllowed(ofPair, secretHash('limit', `${reference} ${phone}`))))
    return { ok: false, reason: 'too-many-codes' }
  await cookie.keep(reference)
  const found = await findConfirmedPhone(reference)
  const about = found && { subject: found.id, destination: phone, declarationId: found.id, network }
  if (about && found.phone === phone) await sendCode('open-declaration', about)
  await waitEvenly(asked)
  return { ok: true }
}

export const isOpening = async (): Promise<boolean> => (await cookie.find()) !== null

type Opened = { ok: true } | { ok: false; reason: 'wrong' | 'too-many-tries' }

/** Takes the code and gives this browser a key of its own. For a number that does not exist the answer is that of a wrong code. */
export async function openByCode(code: string, { network }: Visitor): Promise<Opened> {
  const asked = performance.now()
  const reference = (await cookie.find()) ?? ''
  const about = { purpose: 'open-declaration', subject: reference, guesser: network.own } as const
  const mayTry = await mayTryCode(about)
  const found = mayTry ? await findConfirmedPhone(reference) : null
  const key = found && (await spendFor(found.id, code))
  if (found && key) {
    await holdOpened(key, found.id)
    await forgetCodeTries(about)
    return { ok: true }
  }
  await waitEvenly(asked)
  return { ok: false, reason: mayTry ? 'wrong' : 'too-many-tries' }
}

const spendFor = (id: string, code: string): Promise<string | null> =>
  inTransaction(async (tx) => {
    if (!(await checkCode('open-declaration', id, code, tx)).ok) return null
    const key = newKey()
    await addKey(id, keyHash(key), tx)
    await record({ stream: `declaration:${id}`, act: 'open-elsewhere', actor: 'citizen' }, tx)
    return key
  })
