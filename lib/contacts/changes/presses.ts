import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { sixDigitCode } from '@/lib/forms/numbers/number-fields'
import type { Typed } from '@/lib/forms/form-state'
import { refused, type Outcome } from '@/lib/review/refusals'
import { codeFault } from '@/lib/verification/code-fault'
import { confirmChange, dropChange, resendCode } from './confirm-change'
import type { ChangeTransition } from '../contact-change'
import { approvalSchema, refusalSchema } from '../contact-form'
import { approveChange, refuseChange } from './decide-change'

/** What a button of a change does with the words of its form; `incomplete` where the form says what is missing. */
type Press = (officer: Officer, id: string, typed: Typed) => Promise<Outcome | 'incomplete'>

export const presses: Record<ChangeTransition, Press> = {
  confirm: async (officer, id, { code = '' }) => {
    const fault = codeFault('change-contact', code)
    if (fault === 'no-code') return refused('contact-code-missing')
    const read = sixDigitCode.safeParse(code)
    return fault === null && read.success
      ? confirmChange(officer, id, read.data)
      : refused('contact-code-short')
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
