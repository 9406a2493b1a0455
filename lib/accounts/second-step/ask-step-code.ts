import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Network } from '@/lib/platform/limits/network'
import { inTransaction } from '@/lib/platform/database/transaction'
import { findCodeTries } from '@/lib/verification/code-tries'
import { createCode } from '@/lib/verification/create-code'
import { queueToOwner } from '@/lib/verification/send-to-owner'
import { streamOf } from '../account'
import { askOpenly, findNoAsking, type AskOutcome } from '../codes/ask-openly'
import type { NoAsking } from '../codes/no-asking'
import type { PasswordOwner } from '../passwords/repository'
import { stepMessage } from './step-message'
import { purposeOf, type SentWay, type StepWay } from './ways'

type Owner = Pick<PasswordOwner, 'id' | 'kind'>
const codeOf = ({ id, kind }: Owner, name: string) => ({
  purpose: purposeOf(kind),
  of: `${id}:${name}`,
})

export const findNoStepCode = (
  owner: Owner,
  way: StepWay,
  network: Network,
): Promise<NoAsking | null> => findNoAsking({ ...codeOf(owner, way.name), network })

/** What whoever has shown the password has left to try at a code, whatever way it came by. */
export const findStepTries = ({ id, kind }: Owner) =>
  findCodeTries({ purpose: purposeOf(kind), subject: id })

/** Sends the code by which a sign-in is confirmed; asked for again, the one that still opens stays good. */
export async function askStepCode(
  owner: Owner,
  way: SentWay,
  network: Network,
): Promise<AskOutcome> {
  const purpose = purposeOf(owner.kind)
  const { id } = owner
  const about = { subject: id, accountId: id, destination: way.sendsTo, network }
  const asking = { ...codeOf(owner, way.name), network, tries: await findStepTries(owner) }
  return askOpenly(asking, (isOften) =>
    inTransaction((tx) =>
      queueToOwner(
        purpose,
        { ...about, isOften },
        {
          tx,
          compose: async () => {
            const details = { way: way.name }
            await record(
              { stream: streamOf(id), act: 'ask-step-code', actor: 'citizen', details },
              tx,
            )
            const code = await createCode(purpose, { subject: id, destination: way.sendsTo }, tx)
            return stepMessage(purpose, way, code)
          },
        },
      ),
    ),
  )
}
