import { birthYear, shownBirth } from '@/lib/insured/birth'
import type { Answer } from '@/lib/duplicates/answers'
import { birthOf, compareWhose, type Compared } from '@/lib/duplicates/matching/pair-likeness'
import type { PairState } from '@/lib/duplicates/pair'
import type { OfficeQuestion } from '@/lib/duplicates/questions'
import { likenedNumber, type Likened } from '@/lib/duplicates/matching/likened'
import { shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { maskedNumber, shownIdNumber, shownPhone, type Mask } from '@/lib/forms/shown'
import type { Status } from '@/lib/registration/steps/status'

type Field = keyof Compared
export type PairLine = {
  label: string
  field: Field
  own: string
  other: string | Mask
  /** How the two are to each other, in words. */
  are: string
  isAlike: boolean
}

/** A case beside another that may be of the same person, as one officer may see it. */
export type ShownPair = {
  id: string
  state: PairState
  isUndecided: boolean
  other: {
    reference: string
    status: Status
    officeName: string
    submittedAt: Date
    isOurs: boolean
  }
  /** The other one was sent first, and stands. */
  isOtherFirst: boolean
  lines: PairLine[]
  question: OfficeQuestion | null
  isAskedHere: boolean
  answer: Answer | null
  answerWords: string | null
  answeredAt: Date | null
  reason: string | null
  judgedBy: string | null
  judgedAt: Date | null
}

const numberWords = {
  same: 'Giống',
  near: 'Khác một chỗ',
  row: 'Số liền nhau',
  two: 'Khác hai chỗ',
  other: 'Khác',
}
const words: { [Of in Field]: Record<Compared[Of], string> } = {
  name: {
    same: 'Giống',
    order: 'Khác thứ tự các chữ',
    marks: 'Khác dấu',
    slip: 'Gần giống, có chữ khác',
    letter: 'Khác một chữ cái',
    short: 'Một bên thiếu chữ đệm',
    other: 'Khác',
  },
  birth: {
    same: 'Giống',
    agrees: 'Khớp phần đã biết',
    near: 'Gần giống',
    other: 'Khác',
    unknown: 'Không rõ',
  },
  bhxh: { ...numberWords, unknown: 'Không rõ' },
  id: { ...numberWords, unknown: 'Không so được' },
  phone: { same: 'Giống', other: 'Khác', unknown: 'Không so được' },
}

const apart = ['other', 'unknown']

const labels: Record<Field, string> = {
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  bhxh: 'Mã số BHXH',
  id: 'Số giấy tờ',
  phone: 'Điện thoại liên hệ',
}

const NONE = '—'
const shown: Record<Field, (whose: Likened) => string> = {
  name: ({ fullName }) => fullName,
  birth: (whose) => shownBirth(birthOf(whose) ?? NONE),
  bhxh: (whose) => shownLoginNumber(likenedNumber(whose)),
  id: ({ idNumber }) => (idNumber ? shownIdNumber(idNumber) : NONE),
  phone: ({ phone }) => (phone ? shownPhone(phone) : NONE),
}

/** Of a case of another office: enough to see what is alike, not whom it is about. */
const covered: Record<Field, (whose: Likened) => string | Mask> = {
  name: ({ fullName }) => ({ mask: fullName.replace(/(\p{L})\p{L}*/gu, '$1***') }),
  birth: (whose) => {
    const birth = birthOf(whose)
    return birth ? String(birthYear(birth)) : NONE
  },
  bhxh: (whose) => maskedNumber(likenedNumber(whose)),
  id: ({ idNumber }) => (idNumber ? maskedNumber(idNumber) : NONE),
  phone: ({ phone }) => (phone ? maskedNumber(phone) : NONE),
}

export function pairLines(own: Likened, other: Likened, isOurs: boolean): PairLine[] {
  const compared = compareWhose(own, other)
  return (Object.keys(labels) as Field[]).map((field) => ({
    label: field === 'bhxh' && !own.bhxhCode ? 'Mã số thuế' : labels[field],
    field,
    own: shown[field](own),
    // What is the same is known already.
    other: isOurs || compared[field] === 'same' ? shown[field](other) : covered[field](other),
    are: (words[field] as Record<string, string>)[compared[field]]!,
    isAlike: !apart.includes(compared[field]),
  }))
}
