import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { sixDigitCode } from '@/lib/forms/number-fields'
import type { Typed } from '@/lib/forms/form-state'
import { refused, type Outcome } from '@/lib/review/refusals'
import { confirmChange, dropChange, resendCode } from './confirm-change'
import type { Move } from './contact-change'
import { approvalSchema, refusalSchema } from './contact-form'
import { approveChange, refuseChange } from './decide-change'

/** What a button of a change does with the words of its form; `incomplete` where the form says what is missing. */
type Press = (officer: Officer, id: string, typed: Typed) => Promise<Outcome | 'incomplete'>

const presses: Record<Move, Press> = {
  confirm: async (officer, id, { code = '' }) => {
    const read = sixDigitCode.safeParse(code)
    if (code.trim() === '') return refused('contact-code-missing')
    return read.success ? confirmChange(officer, id, read.data) : refused('wrong-contact-code')
  },
  resend: (officer, id) => resendCode(officer, id),
  drop: (officer, id) => dropChange(officer, id),
  approve: async (officer, id, typed) => {
    const approval = approvalSchema.safeParse(typed)
    return approval.success ? approveChange(officer, id, approval.data) : 'incomplete'
  },
  refuse: async (officer, id, typed) => {
    const refusal = refusalSchema.safeParse(typed)
    return refusal.success ? refuseChange(officer, id, refusal.data.reason) : 'incomplete'
  },
}

export const findPress = (name: string): Press | null =>
  Object.hasOwn(presses, name) ? presses[name as Move] : null
