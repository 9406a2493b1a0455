import { standsField, type Questions } from '@/lib/forms/question'
import { errorsOf, type FieldError, type FormState, type Typed } from '@/lib/forms/form-state'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { keptBefore } from './kept-before'
import { addressStep } from '../questions/address'
import { confirmedPhoneStep } from '../questions/confirmed-phone'
import { contactSchema, contactStep } from '../questions/contact'
import { declarantStep } from '../questions/declarant'
import type { AnyQuestion, AnyStep } from '../questions/definition'
import { photosStep } from '../questions/photos'
import { subjectStep } from '../questions/subject'
import { submissionStep } from '../questions/submission'
import { transactionStep } from '../questions/transaction'

/** The order of the registration: a kind of case is a list of steps. To move, add or drop a step, edit this list. */
export const steps = [
  subjectStep(),
  declarantStep(),
  addressStep(),
  photosStep(),
  contactStep(),
  confirmedPhoneStep(),
  transactionStep(),
  submissionStep(),
] as const satisfies readonly AnyStep[]

type Step = (typeof steps)[number]
export type StepId = Step['id']
export type StepOf<Id extends StepId> = Extract<Step, { id: Id }>
/** A question of one step. */
export type FieldIn<Id extends StepId> = Id extends StepId
  ? keyof StepOf<Id>['questions'] & string
  : never
/** Those whose definition says so: `FieldsWith<'contact', { input: { kind: 'text' } }>`. */
export type FieldsWith<Id extends StepId, Said> = {
  [Field in FieldIn<Id>]: StepOf<Id>['questions'] extends { [Name in Field]: Said } ? Field : never
}[FieldIn<Id>]
type PathsWith<Said> = { [Id in StepId]: `${Id}.${FieldsWith<Id, Said>}` }[StepId]
/** A question of any step: `declarant.fullName`. */
export type FieldPath = PathsWith<unknown>
/** One that an officer may send back. */
export type ReturnablePath = PathsWith<{ returnable: true }>
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

export const stepOf = <Id extends StepId>(id: Id): StepOf<Id> =>
  steps.find((step) => step.id === id) as StepOf<Id>
/** The questions of a step, for whoever walks them all. */
export const questionsOf = (id: StepId): Readonly<Record<string, AnyQuestion>> =>
  stepOf(id).questions

type Derived = {
  fields: readonly string[]
  posted: readonly string[]
  askBack: Questions
  isPrinted: boolean
}
const derived = new Map<StepId, Derived>(steps.map(({ id }) => [id, derive(id)]))

function derive(id: StepId): Derived {
  const questions = Object.entries(questionsOf(id))
  const asking = questions.filter(([, { askBack }]) => askBack)
  return {
    fields: questions.map(([field]) => field),
    posted: [
      ...questions.filter(([, { input }]) => input.kind !== 'day').map(([field]) => field),
      ...asking.map(([field]) => standsField(field)),
    ],
    askBack: Object.fromEntries(asking.map(([field, { askBack }]) => [field, askBack])),
    isPrinted: questions.some(([, { paper }]) => !('nowhere' in paper)),
  }
}

/** As they stand on the page, from top to bottom. */
export const fieldsOf = (id: StepId): readonly string[] => derived.get(id)!.fields
/** What a step's form posts: its answers but the day, which nobody types (start-of-use.ts), and that an answer stands. */
export const postedFields = (id: StepId): readonly string[] => derived.get(id)!.posted
/** What its answers may be asked about. */
export const askBackOf = (id: StepId): Questions => derived.get(id)!.askBack
/** Whether mẫu 01 prints an answer of it. */
export const isPrinted = (id: StepId): boolean => derived.get(id)!.isPrinted
/** An address is: its fields are parts of one answer. */
export const isOneAnswer = (id: StepId): boolean => stepOf(id).answersAre === 'one'
/** Pictures and the confirmed phone are written by their own verbs. */
export const isPostable = (id: StepId): boolean =>
  Object.values(questionsOf(id)).some(
    ({ input: { kind } }) => kind !== 'picture' && kind !== 'code',
  )
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
  const typed = draft[id] && { ...draft[id], ...keptBefore(draft, id) }
  const errors = typed
    ? errorsOf(stepOf(id).schema, typed, fieldsOf(id), askBackOf(id))
    : errorsOfNothing(id)
  if (id !== 'confirmedPhone' || errors.length > 0 || !isOtherPhone(draft)) return errors
  return [{ field: 'confirmedPhone', message: t('Nhập mã gửi đến số điện thoại của bạn.') }]
}

const ofNothing = new Map<string, FieldError[]>()

/** Most steps of a draft are still empty, and an empty one is always wrong in the same way, told in a language. */
function errorsOfNothing(id: StepId): FieldError[] {
  const told = `${currentLanguage()} ${id}`
  const errors = ofNothing.get(told) ?? errorsOf(stepOf(id).schema, {}, fieldsOf(id))
  ofNothing.set(told, errors)
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
 * Where a saved form leads. «Tiếp» goes on when the step is right and back to its errors when not; «Quay lại» goes one
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

/** The form of one step as it should be shown; `showErrors` once the person has pressed «Tiếp». */
export const stepForm = (draft: TypedDraft, id: StepId, showErrors: boolean): FormState => ({
  values: draft[id] ?? {},
  errors: showErrors ? stepErrors(draft, id) : [],
})
