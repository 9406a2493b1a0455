import type * as z from 'zod'
import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import { emailQuestion } from '@/lib/forms/email-question'
import { nameQuestion } from '@/lib/forms/name-question'
import { standsField, type Questions } from '@/lib/forms/question'
import { errorsOf, type FieldError, type FormState, type Typed } from '@/lib/forms/form-state'
import { addressFields, addressSchema } from './address'
import { oldCardQuestion } from './old-card'
import {
  confirmedPhoneSchema,
  contactSchema,
  declarantSchema,
  photosSchema,
  subjectSchema,
  submissionSchema,
  transactionSchema,
} from './declaration'
import { keptBefore } from './kept-before'

type Step = {
  id: string
  slug: string
  title: string
  /** As they stand on the page, from top to bottom. */
  fields: readonly string[]
  schema: z.ZodType
  /** What is most likely meant otherwise. */
  questions?: Questions
}

/** The order of the registration. To move, add or drop a step, edit this table. */
export const steps = [
  {
    id: 'subject',
    slug: 'doi-tuong',
    title: 'Loại đối tượng',
    fields: ['subject'],
    schema: subjectSchema,
  },
  {
    id: 'declarant',
    slug: 'to-khai',
    title: 'Người đăng ký',
    fields: ['fullName', 'bhxhCode', 'idNumber'],
    schema: declarantSchema,
    questions: { fullName: nameQuestion, bhxhCode: bhxhQuestion, idNumber: oldCardQuestion },
  },
  {
    id: 'address',
    slug: 'dia-chi',
    title: 'Địa chỉ liên hệ',
    fields: addressFields,
    schema: addressSchema,
  },
  {
    id: 'photos',
    slug: 'anh-giay-to',
    title: 'Ảnh giấy tờ',
    fields: ['front', 'back'],
    schema: photosSchema,
  },
  {
    id: 'contact',
    slug: 'lien-he',
    title: 'Thông tin liên hệ',
    fields: ['contactPerson', 'email', 'phone'],
    schema: contactSchema,
    questions: { contactPerson: nameQuestion, email: emailQuestion },
  },
  {
    id: 'confirmedPhone',
    slug: 'xac-nhan-so-dien-thoai',
    title: 'Xác nhận số điện thoại',
    fields: ['confirmedPhone'],
    schema: confirmedPhoneSchema,
  },
  {
    id: 'transaction',
    slug: 'noi-giao-dich',
    title: 'Nơi giao dịch và cơ quan tiếp nhận',
    fields: ['startsOn', 'place', 'ivan', 'officeCode'],
    schema: transactionSchema,
  },
  {
    id: 'submission',
    slug: 'hinh-thuc-nop',
    title: 'Hình thức nộp hồ sơ',
    fields: ['method', 'pickupAddress', 'pickupTime'],
    schema: submissionSchema,
  },
] as const satisfies readonly Step[]

export type StepId = (typeof steps)[number]['id']
type FieldsOf<Step> = Step extends {
  id: infer Id extends string
  fields: readonly (infer Name extends string)[]
}
  ? `${Id}.${Name}`
  : never
/** A field that stands on a page: `declarant.fullName`. */
export type FieldPath = FieldsOf<(typeof steps)[number]>
export type FieldName = FieldPath extends `${string}.${infer Name}` ? Name : never
/**
 * What was typed, by step: raw words, even those still to be put right; `reply` is what a citizen tells the officer who gave the
 * case back.
 */
export type TypedDraft = Readonly<Partial<Record<StepId | 'reply', Typed>>>

export const startHref = '/dang-ky'
/** The start, saying that this browser holds as many unfinished drafts as it can. */
export const fullHref = `${startHref}?day=1`
/** The start, saying that this browser keeps nothing we give it. */
export const forgetfulHref = `${startHref}?khong-nho=1`
/** In the address of a step drawn again by a button that shows other questions: the page says which. */
export const lookedAt = 'xem'
/** The tree of offices, opened from the step «Nơi giao dịch». */
export const officeHref = '/dang-ky/co-quan'
export const reviewHref = '/dang-ky/kiem-tra'

export const stepOf = (id: StepId): Step & (typeof steps)[number] =>
  steps.find((step) => step.id === id)!
/** What a step's form posts: its answers but the day, which nobody types (start-of-use.ts), and that an answer stands. */
export const postedFields = (id: StepId): readonly string[] => [
  ...stepOf(id).fields.filter((field) => field !== 'startsOn'),
  ...Object.keys(stepOf(id).questions ?? {}).map(standsField),
]
export const findStepBySlug = (slug: string) => steps.find((step) => step.slug === slug) ?? null
export const stepHref = (id: StepId): string => `/dang-ky/${stepOf(id).slug}`
export const numberOf = (id: StepId): number => steps.findIndex((step) => step.id === id) + 1

/** A phone confirmed yesterday confirms nothing once the number was changed. */
const isOtherPhone = (draft: TypedDraft): boolean =>
  contactSchema.safeParse(draft.contact ?? {}).data?.phone !== draft.confirmedPhone?.confirmedPhone

/** A page asks for each step many times over; a draft as read is never changed, so each is judged once. */
const judged = new WeakMap<TypedDraft, Map<StepId, FieldError[]>>()

export function stepErrors(draft: TypedDraft, id: StepId): FieldError[] {
  const known = judged.get(draft) ?? new Map<StepId, FieldError[]>()
  judged.set(draft, known)
  const errors = known.get(id) ?? judge(draft, id)
  known.set(id, errors)
  return errors
}

function judge(draft: TypedDraft, id: StepId): FieldError[] {
  const { schema, fields, questions } = stepOf(id)
  const typed = draft[id] && { ...draft[id], ...keptBefore(draft, id) }
  const errors = typed ? errorsOf(schema, typed, fields, questions) : errorsOfNothing(id)
  if (id !== 'confirmedPhone' || errors.length > 0 || !isOtherPhone(draft)) return errors
  return [{ field: 'confirmedPhone', message: 'Nhập mã gửi đến số điện thoại của bạn.' }]
}

const ofNothing = new Map<StepId, FieldError[]>()

/** Most steps of a draft are still empty, and an empty one is always wrong in the same way. */
function errorsOfNothing(id: StepId): FieldError[] {
  const errors = ofNothing.get(id) ?? errorsOf(stepOf(id).schema, {}, stepOf(id).fields)
  ofNothing.set(id, errors)
  return errors
}

/** An organisation's declaration is not taken here yet: its registration ends at the first step. */
export const isOpen = (draft: TypedDraft, id: StepId): boolean =>
  stepErrors(draft, id).length > 0 || (id === 'subject' && draft.subject?.subject !== 'person')

/** Where «Tiếp» leads: the first step not yet right, or the review. So «Sửa» returns to the review by itself. */
export const nextHref = (draft: TypedDraft): string => {
  const open = steps.find((step) => isOpen(draft, step.id))
  return open ? stepHref(open.id) : reviewHref
}

export const backHref = (id: StepId): string => {
  const previous = steps[numberOf(id) - 2]
  return previous ? stepHref(previous.id) : startHref
}

/**
 * Where a saved form leads. «Tiếp» goes on when the step is right and back to its complaints when not; «Quay lại» goes one
 * step back; any other button shows the same step again, at what is asked next.
 */
export function hrefAfter(id: StepId, draft: TypedDraft, intent = ''): string {
  if (intent === 'quay-lai') return backHref(id)
  if (intent === 'chon-co-quan') return officeHref
  const [next] = stepErrors(draft, id)
  // Where nothing is left to ask, what the page tells first takes the focus.
  if (intent !== 'tiep') return `${stepHref(id)}?${lookedAt}=1${next ? `#${next.field}` : ''}`
  return next ? `${stepHref(id)}?loi=1#loi` : nextHref(draft)
}

/** A step may be opened once everything before it is right; so may every step already visited. */
export const canVisit = (draft: TypedDraft, id: StepId): boolean =>
  draft[id] !== undefined ||
  steps.slice(0, numberOf(id) - 1).every((step) => !isOpen(draft, step.id))

/** The form of one step as it should be shown; `complain` once the person has pressed «Tiếp». */
export const stepForm = (draft: TypedDraft, id: StepId, complain: boolean): FormState => ({
  values: draft[id] ?? {},
  errors: complain ? stepErrors(draft, id) : [],
})
