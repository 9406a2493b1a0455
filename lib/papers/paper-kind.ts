import type { RecordPart } from '@/lib/records/record-parts'
import { msg } from '@/lib/words/t'

/** What somebody may take along of their records. `slug`: in forms; `asks`: what is asked beside the button. */
export const paperKinds = {
  PARTICIPATION: {
    slug: 'qua-trinh',
    part: 'participation',
    asks: 'nothing',
    title: msg('Bản trích quá trình tham gia'),
    tells: msg('Các giai đoạn đóng của bốn loại bảo hiểm và tổng thời gian, trình bày như C14-TS.'),
    fileName: 'ban-trich-qua-trinh-tham-gia',
  },
  CARD: {
    slug: 'the-bhyt',
    part: 'cards',
    asks: 'nothing',
    title: msg('Xác nhận thẻ BHYT'),
    tells: msg('Số thẻ, thời hạn, nơi khám chữa bệnh ban đầu, mức hưởng, 5 năm liên tục.'),
    fileName: 'xac-nhan-the-bhyt',
  },
  VISITS: {
    slug: 'kham-chua-benh',
    part: 'visits',
    asks: 'days',
    title: msg('Bản trích sổ khám chữa bệnh'),
    tells: msg('Các lần khám trong một khoảng ngày: nơi khám, tên bệnh, chi phí, ai trả.'),
    fileName: 'ban-trich-so-kham-chua-benh',
  },
} as const satisfies Record<
  string,
  { part: RecordPart; asks: 'nothing' | 'days'; [words: string]: string }
>

export type IssuedPaperKind = keyof typeof paperKinds
export const paperKindNames = Object.keys(paperKinds) as IssuedPaperKind[]

type Asking<What> = {
  [Kind in IssuedPaperKind]: (typeof paperKinds)[Kind]['asks'] extends What ? Kind : never
}[IssuedPaperKind]
/** Papers of some days, and those of all that is on file. */
export type PaperOfDays = Asking<'days'>
export type PaperOfAll = Asking<'nothing'>

export const isOfDays = (kind: IssuedPaperKind): kind is PaperOfDays =>
  paperKinds[kind].asks === 'days'

export const paperKindOf = (slug: string): IssuedPaperKind | undefined =>
  paperKindNames.find((kind) => paperKinds[kind].slug === slug)

/** Why a paper is taken back. Only who may see its records reads it. */
export const withdrawalWords = {
  WRONG: msg('Có chỗ chưa đúng'),
  LOST: msg('Giấy bị mất hoặc đến tay người khác'),
  UNNEEDED: msg('Không cần nữa'),
} as const
export type PaperWithdrawal = keyof typeof withdrawalWords
export const withdrawalNames = Object.keys(withdrawalWords) as PaperWithdrawal[]
