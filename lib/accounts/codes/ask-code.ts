import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Network } from '@/lib/platform/limits/network'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { createCode } from '@/lib/verification/create-code'
import { smsWithCode } from '@/lib/verification/send-code'
import { queueToOwner, type ToOwner } from '@/lib/verification/send-to-owner'
import { streamOf } from '../account'
import { askOpenly, findNoAsking, type AskOutcome } from './ask-openly'
import { renewActivation } from '../create-account'
import { findTriesAt } from '../places/known-places'
import { activationMessage, resetLetter } from '../messages'
import type { NoAsking } from './no-asking'
import { findForRecovery, type PasswordOwner } from '../passwords/repository'
import type { Visitor } from '@/lib/platform/limits/visitor'

export type Way = 'sms' | 'email'

const codeOf = { purpose: 'reset-password' } as const

export const findNoCode = (login: string | null, network: Network): Promise<NoAsking | null> =>
  findNoAsking({ ...codeOf, of: login, network })

/** Sends whoever owns the number a code to set a password with. The answer never says whether there is an account. */
export const askCode = async (login: string, way: Way, visitor: Visitor): Promise<AskOutcome> => {
  const { network } = visitor
  const tries = await findTriesAt({ kind: 'CITIZEN', login }, visitor)
  return askOpenly({ ...codeOf, of: login, network, tries }, async (isOften) => {
    const account = await findForRecovery(login)
    if (!account) return
    const about = { subject: account.id, accountId: account.id, network, isOften }
    await (account.passwordHash ? sendReset(account, way, about) : sendActivation(account, about))
  })
}

type About = Omit<ToOwner, 'destination'>

/** By e-mail only where the address was shown to be the owner's; else the message goes to the phone all the same. */
async function sendReset(
  { id, phone, email, emailVerified }: PasswordOwner,
  way: Way,
  about: About,
) {
  const address = way === 'email' && emailVerified ? email : null
  const destination = address ?? phone
  if (!destination) return
  const compose = async (tx: Tx) => {
    await record({ stream: streamOf(id), act: 'ask-reset', actor: 'citizen', details: { way } }, tx)
    const code = await createCode('reset-password', { subject: id, destination }, tx)
    return address ? resetLetter(address, code) : smsWithCode('reset-password', destination, code)
  }
  await inTransaction((tx) =>
    queueToOwner('reset-password', { ...about, destination }, { tx, compose: () => compose(tx) }),
  )
}

async function sendActivation({ id, phone }: PasswordOwner, about: About) {
  if (!phone) return
  const compose = async (tx: Tx) => {
    const renewed = await renewActivation(id, 'citizen', tx)
    return renewed.ok ? activationMessage(phone, renewed.activationCode, renewed.whose) : null
  }
  await inTransaction((tx) =>
    queueToOwner('activate', { ...about, destination: phone }, { tx, compose: () => compose(tx) }),
  )
}
