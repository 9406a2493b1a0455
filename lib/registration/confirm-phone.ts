import 'server-only'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode, type Checked } from '@/lib/verification/check-code'
import { giveBackCodeTry, mayTryCode } from '@/lib/verification/code-tries'
import { mergeTyped, type OwnDeclaration } from './repository'

export type PhoneChecked = Checked | { ok: false; reason: 'locked' }

/** Takes the code from the SMS to the number that is typed now: one that went to an earlier number confirms nothing and stays good for that. */
export async function confirmPhone(
  { id }: Pick<OwnDeclaration, 'id'>,
  phone: string,
  code: string,
): Promise<PhoneChecked> {
  const tried = { purpose: 'confirm-phone', subject: id } as const
  if (!(await mayTryCode(tried))) return { ok: false, reason: 'locked' }
  const checked = await inTransaction(async (tx) => {
    const checked = await checkCode(
      'confirm-phone',
      { subject: id, destinations: [phone] },
      code,
      tx,
    )
    if (checked.ok)
      await mergeTyped(id, 'confirmedPhone', { confirmedPhone: checked.destination }, tx)
    return checked
  })
  if (checked.ok) await giveBackCodeTry(tried)
  return checked
}
