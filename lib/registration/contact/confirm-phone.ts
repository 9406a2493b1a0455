import 'server-only'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { checkCode, type Checked } from '@/lib/verification/check-code'
import { judgeCode } from '@/lib/verification/code-tries'
import { typedPhone } from './ask-for-phone'
import { mergeTyped, type OwnDeclaration } from '../repository'
import { editable } from '../steps/status'
import type { TypedDraft } from '../steps/steps'
import { hold } from '../standing/repository'

/** `moved`: sent meanwhile, or the number was taken out: nothing is to be confirmed. */
type Refusal = Extract<Checked, { ok: false }>['reason'] | 'locked' | 'moved'
type Own = Pick<OwnDeclaration, 'id'>
export type PhoneChecked = { ok: true; typed: TypedDraft } | { ok: false; reason: Refusal }

/**
 * Takes the code from the SMS to the number that is typed at this moment: one that went to an earlier number confirms nothing and stays
 * good for that. The same press twice confirms once.
 */
export async function confirmPhone(own: Own, code: string): Promise<PhoneChecked> {
  const checked = await judgeCode(
    { purpose: 'confirm-phone', subject: own.id },
    {
      act: () => inTransaction((tx) => takeCode(own, code, tx)),
      isWrong: (one) => !one.ok && (one.reason === 'wrong' || one.reason === 'expired'),
    },
  )
  if (checked) return checked
  // Pressed many times at once, all but one come late.
  const late = await inTransaction((tx) => findDone(own, tx))
  return 'phone' in late ? { ok: false, reason: 'locked' } : late
}

async function takeCode(own: Own, code: string, tx: Tx): Promise<PhoneChecked> {
  const found = await findDone(own, tx)
  if (!('phone' in found)) return found
  const { id } = own
  const right = await checkCode(
    'confirm-phone',
    { subject: id, destinations: [found.phone] },
    code,
    tx,
  )
  if (!right.ok) return right
  const { destination } = right
  const kept = await mergeTyped(id, 'confirmedPhone', { confirmedPhone: destination }, tx)
  return { ok: true, typed: kept! } // open, and held
}

/** What needs no code any more; else the number that is to be confirmed, held. */
async function findDone(own: Own, tx: Tx): Promise<PhoneChecked | { phone: string }> {
  const { status, typed } = await hold(own, tx)
  const phone = typedPhone({ typed })
  if (!phone || !editable.includes(status)) return { ok: false, reason: 'moved' }
  return phone === typed.confirmedPhone?.confirmedPhone ? { ok: true, typed } : { phone }
}
