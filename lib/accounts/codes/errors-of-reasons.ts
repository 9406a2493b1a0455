import type { FieldError, Typed } from '@/lib/forms/form-state'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { noSendingWords, type NoSending } from '@/lib/verification/code-error'
import { shortCodeWords, wrongCodeWords } from '@/lib/verification/code-fault'
import { withTriesLeft } from '@/lib/verification/tries-words'
import { msg, t } from '@/lib/words/t'
import { isAskReason, noAskingWords, type NoAsking } from './no-asking'
import { judgeLogin } from './judge-login'
import { saysTaxCode } from './typed-login'
import { fieldMessages } from './field-messages'

export type Person = 'citizen' | 'officer'
export const loginLabel: Record<Person, string> = {
  citizen: msg('Mã số BHXH'),
  officer: msg('Mã cán bộ'),
}

/** About the whole form: they stand at its first field. */
const formMessages = (person: Person, isTax: boolean): [reason: string, message: string][] => [
  [
    'no-login',
    isTax
      ? t('Nhập mã số thuế của đơn vị, gồm 10 hoặc 13 chữ số.')
      : person === 'citizen'
        ? t('Nhập mã số BHXH gồm 10 chữ số. Xem trên thẻ BHYT hoặc sổ BHXH của bạn.')
        : t('Nhập mã cán bộ của bạn.'),
  ],
  [
    'wrong',
    t('Kiểm tra lại cả hai rồi nhập lại. {name} hoặc mật khẩu chưa đúng.', {
      name: isTax ? t('Mã số thuế') : t(loginLabel[person]),
    }),
  ],
  [
    'step-over',
    t('Nhập lại mật khẩu. Lần xác nhận trước đã quá 15 phút hoặc không còn dùng được.'),
  ],
  [
    'wrong-pair',
    t('Kiểm tra lại cả mã và mật khẩu rồi nhập lại. Một trong hai chưa đúng, hoặc mã đã hết hạn.'),
  ],
]

type Place = {
  firstField: string
  person?: Person
  /** What was typed: of another number than was asked for it is told which. */
  typed?: Typed
}

/** Those that look at what was typed. */
function typedErrors({ login = '', code = '' }: Typed, person: Person): [string, FieldError][] {
  const byEmail = shortCodeWords('confirm-email', code, 'email')
  const { lacking, question } = judgeLogin(login)
  return [
    ['short-code', { field: 'code', message: shortCodeWords('activate', code) }],
    ['short-step', { field: 'code', message: shortCodeWords('new-device', code) }],
    ['short-digits', { field: 'code', message: byEmail }],
    ...(person === 'citizen' && login.trim() !== '' && lacking
      ? [['no-login', { field: 'login', message: lacking }] as [string, FieldError]]
      : []),
    ...(question
      ? [['login-is-phone', { field: 'login', ...question }] as [string, FieldError]]
      : []),
  ]
}

/** The errors named in `?loi=`, in the order given; an unknown name says nothing. */
export function errorsOfReasons(
  reasons: string | string[] | undefined,
  { firstField, person = 'citizen', typed = {} }: Place,
): FieldError[] {
  const known = new Map<string, FieldError>(
    fieldMessages().map(([reason, field, message]) => [
      reason,
      {
        field,
        message: /^wrong-.*code$/.test(reason)
          ? wrongCodeWords(message, typed.code ?? '')
          : message,
      },
    ]),
  )
  for (const [reason, message] of formMessages(person, saysTaxCode(typed.login ?? '')))
    known.set(reason, { field: firstField, message })
  for (const [reason, error] of typedErrors(typed, person)) known.set(reason, error)
  return [reasons ?? []].flat().flatMap((reason) => known.get(reason) ?? [])
}

type AtCode = {
  tries: TriesLeft
  noAsking?: NoAsking | null
  /** At a page of somebody signed in. */
  noSending?: NoSending | null
}
/** What is guessed at: an old password where it is changed is no other than a code. */
const guessed = ['code', 'oldPassword']

/**
 * The same on a page with a box that is counted: of limits, only what holds at this moment, and until when, and how often one may
 * still err. While nothing is taken the page tells that alone.
 */
export function codeErrorsOf(
  reasons: string | string[] | undefined,
  place: Place,
  { tries, noAsking = null, noSending = null }: AtCode,
): FieldError[] {
  if (tries.until) return []
  const isOfAsking = [reasons ?? []].flat().some(isAskReason)
  const words = (noAsking && noAskingWords(noAsking)) ?? (noSending && noSendingWords(noSending))
  const asking = isOfAsking && words ? [{ field: 'code', message: words }] : []
  return [...errorsOfReasons(reasons, place), ...asking].map((error) =>
    guessed.includes(error.field)
      ? { ...error, message: withTriesLeft(error.message, tries) }
      : error,
  )
}

/** `loi=old-wrong&loi=repeat-differs` */
export const reasonsQuery = (...reasons: readonly string[]): string =>
  new URLSearchParams(reasons.map((reason) => ['loi', reason])).toString()
