import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { MOST_OF_KIND } from '../factor'
import { countOfKind, holdAccount, insertTotp } from '../repository'
import { sealSecret } from '../sealed-secret'
import { tellOfFactors } from '../tell-of-factors'
import { readTotp, totpStepOf } from './totp'

type NewTotp = { secret: string; code: string; name: string }
/** `wrong-totp`: the app shows another code, or its clock is off. */
export type TotpAdded = { ok: true; id: string } | { ok: false; reason: 'wrong-totp' | 'most-apps' }

/** An app counts only once it has shown a right code: nobody is left with one that was scanned badly. */
export async function addTotp(
  { id: accountId }: Pick<User, 'id'>,
  { secret, code, name }: NewTotp,
): Promise<TotpAdded> {
  const lastStep = totpStepOf(secret, readTotp(code))
  if (lastStep === null) return { ok: false, reason: 'wrong-totp' }
  const sealed = sealSecret(Buffer.from(secret), { kind: 'TOTP', accountId })
  return inTransaction(async (tx) => {
    await holdAccount(accountId, tx)
    if ((await countOfKind(accountId, 'TOTP', tx)) >= MOST_OF_KIND.TOTP)
      return { ok: false, reason: 'most-apps' }
    const id = await insertTotp({ accountId, name, sealed, lastStep }, tx)
    const [stream, actor] = [streamOf(accountId), actorOf({ id: accountId })]
    await record({ stream, act: 'add-factor', actor, details: { kind: 'TOTP' } }, tx)
    await tellOfFactors(accountId, 'add-TOTP', tx)
    return { ok: true, id }
  })
}
