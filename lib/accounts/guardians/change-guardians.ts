import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { streamOf } from '../account'
import { findGuardiansFault, type GuardiansChange } from './find-guardians-fault'
import type { GuardiansFault } from './guardians-fault'
import { guardianActOf } from './guardian-act'
import { newsForChild, newsForComing, newsForLeaving, newsForStaying } from './news-of-guardians'
import { endGuardianship } from './ending/repository'
import {
  findChildContacts,
  findEndOfChildhood,
  insertGuardianship,
  listReachable,
  lockChild,
} from './repository'
import { takeHandOff } from './take-hand-off'
import { tellContacts } from './tell-guardians'

/**
 * Carries out who looks after a child from now on: the rows, the hand taken off, the journal and the news, or none of it. Whoever leaves
 * sees nothing at their next request, since every page asks the view.
 */
export async function changeGuardians(
  change: GuardiansChange,
  actor: string,
  tx: Tx,
): Promise<GuardiansFault | null> {
  const { childId, comes, leaves, ground } = change
  await lockChild(childId, tx)
  const fault = await findGuardiansFault(change, tx)
  if (fault) return fault
  const before = await findChildContacts(childId, tx)
  const [leaving] = (await listReachable(childId, tx)).filter(
    ({ guardianCode }) => guardianCode === leaves,
  )
  const write = (act: string) =>
    record({ stream: streamOf(childId), act, actor, details: { ground } }, tx)
  if (leaves) {
    const letGo = await endGuardianship({ childId, guardianCode: leaves }, ground, tx)
    if (letGo) await takeHandOff(letGo, 'change-guardian', tx)
    await write('end-guardian')
  }
  if (comes) {
    const endsOn = (await findEndOfChildhood(childId, tx))!
    const { code: guardianCode, kinship } = comes
    await insertGuardianship({ childId, guardianCode, kinship, endsOn }, tx)
    await write('add-guardian')
  }
  await tell({ change, leaving, before }, tx)
  return null
}

type Reached = { phone: string | null; email: string | null; language: string }
type Told = { change: GuardiansChange; leaving?: Reached; before: Reached }

/** First whoever leaves, in words of their own; a contact of the child's that was theirs hears nothing more. The child's last: most are a parent's, who hears it as theirs. */
async function tell({ change, leaving, before }: Told, tx: Tx): Promise<void> {
  const { childId, comes } = change
  const after = await findChildContacts(childId, tx)
  const theirs = {
    language: before.language,
    phone: before.phone === after.phone ? null : before.phone,
    email: before.email === after.email ? null : before.email,
  }
  const left = leaving ? [leaving, theirs] : []
  let except = await tellContacts({ childId, reached: left }, newsForLeaving, tx)
  const all = await listReachable(childId, tx)
  const isComing = ({ guardianCode }: { guardianCode: string }) => guardianCode === comes?.code
  const coming = all.filter(isComing)
  except = await tellContacts({ childId, reached: coming, except }, newsForComing, tx)
  const act = guardianActOf(change)
  const staying = all.filter((one) => !isComing(one))
  except = await tellContacts(
    { childId, reached: staying, except },
    (reached) => newsForStaying(reached, act),
    tx,
  )
  await tellContacts(
    { childId, reached: [after], except },
    (reached) => newsForChild(reached, act),
    tx,
  )
}
