import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Network } from '@/lib/platform/limits/network'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createCode } from '@/lib/verification/create-code'
import { smsWithCode } from '@/lib/verification/send-code'
import { queueToOwner, type ToOwner } from '@/lib/verification/send-to-owner'
import { streamOf, type AccountKind } from '../account'
import { askOpenly, findNoAsking, type AskOutcome } from './ask-openly'
import { findTriesAt } from '../places/known-places'
import { signInLetter } from '../messages'
import type { NoAsking } from './no-asking'
import { findForRecovery, type PasswordOwner } from '../passwords/repository'
import type { Visitor } from '@/lib/platform/limits/visitor'

const purpose = 'sign-in'

type Which = { kind: AccountKind; login: string }
const codeOf = ({ kind, login }: Which) => ({ purpose, of: `${kind}:${login}` }) as const

export const findNoSignInCode = (which: Which, network: Network): Promise<NoAsking | null> =>
  findNoAsking({ ...codeOf(which), network })

/**
 * The way in for an owner on a machine nobody knows, while strangers have used up what may be guessed: a code to the phone or,
 * without one, to the address on record. Whether there is an account is not told.
 */
export const askSignInCode = async (
  { kind, login }: Which,
  visitor: Visitor,
): Promise<AskOutcome> => {
  const { network } = visitor
  const tries = await findTriesAt({ kind, login }, visitor)
  return askOpenly({ ...codeOf({ kind, login }), network, tries }, async (isOften) => {
    const account = await findForRecovery(login, kind)
    if (account?.passwordHash) await send(account, { network, isOften })
  })
}

type Asking = Pick<ToOwner, 'network' | 'isOften'>

async function send({ id, phone, email }: PasswordOwner, asking: Asking) {
  const destination = phone ?? email
  if (!destination) return
  const about = { ...asking, subject: id, accountId: id, destination }
  await inTransaction((tx) =>
    queueToOwner(purpose, about, {
      tx,
      compose: async () => {
        await record({ stream: streamOf(id), act: 'ask-sign-in-code', actor: 'citizen' }, tx)
        const code = await createCode(purpose, { subject: id, destination }, tx)
        return phone ? smsWithCode(purpose, phone, code) : signInLetter(destination, code)
      },
    }),
  )
}
