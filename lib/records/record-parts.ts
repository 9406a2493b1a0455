import { msg } from '@/lib/words/t'
import type { GivenPart } from './consents/consent'

type Part = {
  /** Its folder below `[whose]`. */
  slug: string
  /** A look at it, in the journal and as its owner reads it there. */
  act: string
  look: string
  title: string
  shows: string
}

/** The parts of a person's records, in the order of the app: all that is said of one. Which may be let another look at: consents/consent.ts. */
export const recordParts = {
  cards: {
    slug: 'the-bhyt',
    act: 'view-cards',
    look: msg('Xem thẻ BHYT'),
    title: msg('Thẻ BHYT'),
    shows: msg('Số thẻ, thời hạn, nơi đăng ký khám chữa bệnh ban đầu.'),
  },
  participation: {
    slug: 'qua-trinh-tham-gia',
    act: 'view-participation',
    look: msg('Xem quá trình tham gia bảo hiểm'),
    title: msg('Quá trình tham gia BH'),
    shows: msg('Các tháng đã đóng BHXH, BHTN, BHYT.'),
  },
  benefits: {
    slug: 'thong-tin-huong',
    act: 'view-benefits',
    look: msg('Xem thông tin hưởng'),
    title: msg('Thông tin hưởng'),
    shows: msg('Các khoản trợ cấp, lương hưu đang và đã được hưởng.'),
  },
  visits: {
    slug: 'so-kham-chua-benh',
    act: 'view-visits',
    look: msg('Xem sổ khám chữa bệnh'),
    title: msg('Sổ khám chữa bệnh'),
    shows: msg('Các lần khám, chữa bệnh bằng thẻ BHYT.'),
  },
  estimates: {
    slug: 'uoc-tinh',
    act: 'view-estimates',
    look: msg('Xem ước tính quyền lợi'),
    title: msg('Ước tính quyền lợi'),
    shows: msg('Lương hưu, ốm đau, thai sản, thất nghiệp: ước tính từ các tháng đã đóng.'),
  },
  takeAway: {
    slug: 'mang-ve',
    act: 'view-take-away',
    look: msg('Xem giấy và tệp dữ liệu có thể mang về'),
    title: msg('Mang dữ liệu về'),
    shows: msg('Giấy có chữ ký số của cổng, và tệp dữ liệu để giữ.'),
  },
  reports: {
    slug: 'bao-sai',
    act: 'view-reports',
    look: msg('Xem báo sai đã gửi'),
    title: msg('Báo sai đã gửi'),
    shows: msg('Điều đã báo sai, cơ quan nào trả lời, câu trả lời.'),
  },
  notices: {
    slug: 'viec-can-biet',
    act: 'view-notices',
    look: msg('Xem việc cần biết'),
    title: msg('Việc cần biết'),
    shows: msg('Điều cổng đã báo: thẻ sắp hết hạn, lượt khám mới, tháng chưa đóng.'),
  },
} as const satisfies Record<GivenPart, Part> & Record<string, Part>
export type RecordPart = keyof typeof recordParts

/** In an address: whoever is signed in. */
export const OWN = 'toi'

export const recordHref = (whose: string, part: RecordPart): string =>
  `/ca-nhan/${whose}/${recordParts[part].slug}`

/** The page that tells whose records these are: a child's account, or what somebody may look at. */
export const hrefOfSubject = ({ whose, relation }: { whose: string; relation: string }): string => {
  if (whose === OWN) return '/ca-nhan'
  return relation === 'guardian' ? `/ca-nhan/con/${whose}` : `/ca-nhan/${whose}`
}

/** Where who looked at these records is told: to their owner, or to whoever looks after a child. */
export const historyHref = (whose: string): string =>
  whose === OWN ? '/ca-nhan/nhat-ky' : `/ca-nhan/con/${whose}#ai-da-xem`
