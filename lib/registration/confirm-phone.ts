import 'server-only'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode, type Checked } from '@/lib/verification/check-code'
import { mayTryCode } from '@/lib/verification/code-tries'
import { mergeTyped, type OwnDeclaration } from './repository'

export type PhoneChecked = Checked | { ok: false; reason: 'too-many-tries' }

/** Takes the code from the SMS; the number it was sent to is then confirmed, not the one typed meanwhile. */
export async function confirmPhone({ id }: OwnDeclaration, code: string): Promise<PhoneChecked> {
  if (!(await mayTryCode({ purpose: 'confirm-phone', subject: id })))
    return { ok: false, reason: 'too-many-tries' }
  return inTransaction(async (tx) => {
    const checked = await checkCode('confirm-phone', id, code, tx)
    if (checked.ok)
      await mergeTyped(id, 'confirmedPhone', { confirmedPhone: checked.destination }, tx)
    return checked
  })
}
