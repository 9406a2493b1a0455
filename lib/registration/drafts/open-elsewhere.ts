import 'server-only'
import { askOpenly, findNoAsking, type AskOutcome } from '@/lib/accounts/codes/ask-openly'
import { waitEvenly } from '@/lib/platform/limits/even-answer'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { record } from '@/lib/platform/journal/journal'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { inTransaction } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { findCodeTries, forgetCodeTries, mayTryCode } from '@/lib/verification/code-tries'
import { createCode } from '@/lib/verification/create-code'
import { SEND_WINDOW_SECONDS } from '@/lib/verification/one-time-code'
import { smsWithCode } from '@/lib/verification/send-code'
import { queueToOwner, type ToOwner } from '@/lib/verification/send-to-owner'
import { holdOpened } from './current-declaration'
import { addKey } from '../keys/repository'
import { findContactNow } from '../contact/contact-now'
import { findConfirmedPhone } from '../contact/repository'

// Which case is being opened, between asking for the code and entering it. A number alone opens nothing.
const cookie = sealedCookie({ name: 'mo-ho-so', seconds: SEND_WINDOW_SECONDS })

const purpose = 'open-declaration'
type Found = { id: string; phone: string }

/**
 * Sends a code if the phone is the one confirmed for this declaration; says nothing either way. Counted by the pair: whoever tries
 * other phones uses up nothing of the owner's.
 */
export async function askToOpen(
  reference: string,
  phone: string,
  { network }: Visitor,
): Promise<AskOutcome> {
  await cookie.keep(reference)
  const tries = await findCodeTries(triedAs(reference, network))
  return askOpenly({ purpose, of: `${reference} ${phone}`, network, tries }, async (isOften) => {
    const found = await findReached(reference)
    if (found?.phone === phone) await sendTo(found, { network, isOften })
  })
}

/** By the phone that is its owner's now: one that was changed at the counter opens nothing any more. */
const findReached = async (reference: string): Promise<Found | null> => {
  const declared = await findConfirmedPhone(reference)
  return declared && findContactNow(declared)
}

const sendTo = ({ id, phone }: Found, asking: Pick<ToOwner, 'network' | 'isOften'>) =>
  inTransaction((tx) => {
    const about = { subject: id, destination: phone }
    return queueToOwner(
      purpose,
      { ...asking, ...about, declarationId: id },
      {
        tx,
        compose: async () => smsWithCode(purpose, phone, await createCode(purpose, about, tx)),
      },
    )
  })

const triedAs = (reference: string, { own }: Visitor['network']) =>
  ({ purpose, subject: reference, guesser: own }) as const

/** Why no code would be sent for the case that is being opened here, whether or not there is one; `phone`: what was typed beside it. */
export async function findNoOpening(phone: string | null, { network }: Visitor) {
  const reference = await cookie.find()
  const of = reference && phone ? `${reference} ${phone}` : null
  return findNoAsking({ purpose, of, network })
}

/** The case that is being opened here, whether or not there is one of that number: what is left to try. */
export async function findOpening({ network }: Visitor): Promise<TriesLeft | null> {
  const reference = await cookie.find()
  return reference === null ? null : findCodeTries(triedAs(reference, network))
}

type Opened = { ok: true; reference: string } | { ok: false; reason: 'wrong' | 'locked' }

/** Takes the code and gives this browser a key of its own. For a number that does not exist the answer is that of a wrong code. */
export async function openByCode(code: string, { network }: Visitor): Promise<Opened> {
  const asked = performance.now()
  const reference = (await cookie.find()) ?? ''
  const about = triedAs(reference, network)
  const mayTry = await mayTryCode(about)
  const found = mayTry ? await findReached(reference) : null
  const key = found && (await spendFor(found, code))
  if (found && key) {
    await holdOpened(key, found.id)
    await forgetCodeTries(about)
    return { ok: true, reference }
  }
  await waitEvenly(asked)
  return { ok: false, reason: mayTry ? 'wrong' : 'locked' }
}

const spendFor = ({ id, phone }: Found, code: string): Promise<string | null> =>
  inTransaction(async (tx) => {
    if (!(await checkCode(purpose, { subject: id, destinations: [phone] }, code, tx)).ok)
      return null
    const key = newKey()
    await addKey(id, keyHash(key), tx)
    await record({ stream: `declaration:${id}`, act: 'open-elsewhere', actor: 'citizen' }, tx)
    return key
  })
