import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { checkCode, type Checked } from '@/lib/verification/check-code'
import { giveBackCodeTry, mayTryCode } from '@/lib/verification/code-tries'
import { typedPhone } from './ask-for-phone'
import { mergeTyped, type OwnDeclaration } from '../repository'
import { editable } from '../steps/status'
import type { TypedDraft } from '../steps/steps'
import { hold } from '../standing/repository'

/** `moved`: sent meanwhile, or the number was taken out: nothing is to be confirmed. */
type Refusal = Extract<Checked, { ok: false }>['reason'] | 'locked' | 'moved'
export type PhoneChecked = { ok: true; typed: TypedDraft } | { ok: false; reason: Refusal }

/**
 * Takes the code from the SMS to the number that is typed at this moment: one that went to an earlier number confirms nothing and stays
 * good for that. The same press twice confirms once.
 */
export async function confirmPhone(
  own: Pick<OwnDeclaration, 'id'>,
  code: string,
): Promise<PhoneChecked> {
  const { id } = own
  const tried = { purpose: 'confirm-phone', subject: id } as const
  if (!(await mayTryCode(tried))) return { ok: false, reason: 'locked' }
  const checked = await inTransaction<PhoneChecked>(async (tx) => {
    const { status, typed } = await hold(own, tx)
    const phone = typedPhone({ typed })
    if (!phone || !editable.includes(status)) return { ok: false, reason: 'moved' }
    if (phone === typed.confirmedPhone?.confirmedPhone) return { ok: true, typed }
    const about = { subject: id, destinations: [phone] }
    const right = await checkCode('confirm-phone', about, code, tx)
    if (!right.ok) return right
    const { destination } = right
    const kept = await mergeTyped(id, 'confirmedPhone', { confirmedPhone: destination }, tx)
    return { ok: true, typed: kept! } // open, and held
  })
  if (checked.ok) await giveBackCodeTry(tried)
  return checked
}
