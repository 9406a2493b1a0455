import * as z from 'zod'
import { judgeLogin } from '@/lib/accounts/codes/judge-login'
import { readLogin } from '@/lib/accounts/codes/login'
import { calledLogin } from '@/lib/accounts/codes/typed-login'
import { neededEmail } from '@/lib/forms/email-field'
import { today } from '@/lib/forms/days/dates'
import { answer, isoDate, lengthError } from '@/lib/forms/fields'
import { emailQuestion } from '@/lib/forms/email-question'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { idNumber, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { cleanLines } from '@/lib/text/clean-text'
import { contactKinds, type ContactKind } from './contact-change'

const contacts = {
  PHONE: mobilePhone,
  EMAIL: neededEmail('Nhập địa chỉ thư điện tử mới, ví dụ ten@vidu.vn.'),
}
const seen = {
  isOwner: 'So người trước mặt với ảnh trên giấy tờ, rồi đánh dấu ô này.',
  isPaperSeen: 'Xem bản gốc giấy tờ còn hạn, rồi đánh dấu ô này.',
} as const
const word = z.string().default('')

export const counterFields = ['login', 'isTaxCode', 'idNumber'] as const
/** Read off the papers that lie on the counter, a person's or an employer's: whoever holds no paper opens no account. */
export const counterSchema = z
  .object({ login: word, isTaxCode: word, idNumber: word })
  .transform((typed, context) => {
    const called = calledLogin(typed)
    const login = readLogin('CITIZEN', called)
    if (!login)
      context.addIssue({ code: 'custom', path: ['login'], message: judgeLogin(called).lacking })
    const paper = idNumber.safeParse(typed.idNumber)
    for (const { message } of paper.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['idNumber'], message })
    return login && paper.success ? { login, idNumber: paper.data } : z.NEVER
  })

export const changeFields = ['kind', 'value', 'issuedOn', 'isOwner', 'isPaperSeen'] as const
/** Everything that is wrong at once: the contact is judged also while a tick is missing. */
export const changeSchema = z
  .object({ kind: word, value: word, issuedOn: word, isOwner: word, isPaperSeen: word })
  .transform((typed, context) => {
    const addError = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const kind = contactKinds.find((one) => one === typed.kind)
    if (!kind) addError('kind', 'Chọn đổi số điện thoại hay thư điện tử.')
    const value = kind && readContact(kind, typed.value, addError)
    if (!kind && typed.value.trim() === '') addError('value', 'Nhập liên hệ mới.')
    const issuedOn = readIssuedOn(typed.issuedOn, addError)
    addTickErrors(typed, addError)
    return kind && value !== undefined && issuedOn ? { kind, value, issuedOn } : z.NEVER
  })
export type AskedChange = { kind: ContactKind; value: string; issuedOn: string }

type AddError = (field: string, message: string) => void

function readContact(kind: ContactKind, typed: string, addError: AddError): string | undefined {
  const contact = contacts[kind].safeParse(typed)
  for (const { message } of contact.error?.issues ?? []) addError('value', message)
  return contact.data
}

const ISSUED_ON = 'Nhập ngày cấp ghi trên giấy tờ, đọc từ bản gốc đang cầm.'
const issueDay = isoDate(ISSUED_ON).refine(
  (day) => day >= '1900-01-01' && day <= today(),
  ISSUED_ON,
)

export function readIssuedOn(typed: string, addError: AddError): string | undefined {
  const day = issueDay.safeParse(typed)
  if (!day.success) addError('issuedOn', ISSUED_ON)
  return day.data
}

export function addTickErrors(typed: Record<keyof typeof seen, string>, addError: AddError) {
  for (const [field, message] of Object.entries(seen))
    if (typed[field as keyof typeof seen] !== 'co') addError(field, message)
}

export const decisionFields = ['issuedOn', 'isOwner', 'isPaperSeen', 'reason'] as const
/**
 * What the second officer has looked at themselves; the day of issue can only be read off the paper. Both buttons send the whole form: who has
 * written why not and presses the other one is asked which is meant.
 */
export const approvalSchema = z
  .object({ issuedOn: word, isOwner: word, isPaperSeen: word, reason: word })
  .transform((typed, context) => {
    const addError = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const issuedOn = readIssuedOn(typed.issuedOn, addError)
    addTickErrors(typed, addError)
    if (typed.reason.trim() !== '')
      addError('reason', 'Xóa lý do này rồi nhấn “Duyệt thay đổi”, hoặc nhấn “Không đổi”.')
    return issuedOn ? { issuedOn } : z.NEVER
  })
export type Approval = z.output<typeof approvalSchema>

const LONGEST_REASON = 500
const REASON = 'Ghi lý do không đổi bằng lời, ví dụ “Ảnh trên giấy tờ không giống người đến”.'
export const refusalSchema = z.object({
  reason: answer(REASON, {
    read: cleanLines,
    findError: (text) => (/\p{L}{2}/u.test(text) ? lengthError(LONGEST_REASON)(text) : REASON),
  }),
})

const questions = { value: emailQuestion }

export const changeErrors = (typed: Typed): FieldError[] =>
  errorsOf(changeSchema, typed, changeFields, questions)
