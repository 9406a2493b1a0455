import { msg } from '@/lib/words/t'
import type { givenParts } from './consents/consent'

/** The parts of a person's records, in the order of the app, and what may come of them. `act`: how the journal calls a look at it. */
export const recordParts = {
  cards: {
    slug: 'the-bhyt',
    act: 'view-cards',
    title: msg('Thẻ BHYT'),
    shows: msg('Số thẻ, thời hạn, nơi đăng ký khám chữa bệnh ban đầu.'),
  },
  participation: {
    slug: 'qua-trinh-tham-gia',
    act: 'view-participation',
    title: msg('Quá trình tham gia BH'),
    shows: msg('Các tháng đã đóng BHXH, BHTN, BHYT.'),
  },
  benefits: {
    slug: 'thong-tin-huong',
    act: 'view-benefits',
    title: msg('Thông tin hưởng'),
    shows: msg('Các khoản trợ cấp, lương hưu bạn được hưởng.'),
  },
  visits: {
    slug: 'so-kham-chua-benh',
    act: 'view-visits',
    title: msg('Sổ khám chữa bệnh'),
    shows: msg('Các lần khám, chữa bệnh bằng thẻ BHYT.'),
  },
  estimates: {
    slug: 'uoc-tinh',
    act: 'view-estimates',
    title: msg('Ước tính quyền lợi'),
    shows: msg('Lương hưu, ốm đau, thai sản, thất nghiệp: ước tính từ các tháng đã đóng.'),
  },
  takeAway: {
    slug: 'mang-ve',
    act: 'view-take-away',
    title: msg('Mang dữ liệu về'),
    shows: msg('Giấy có chữ ký số của cổng, và tệp dữ liệu để giữ.'),
  },
  reports: {
    slug: 'bao-sai',
    act: 'view-reports',
    title: msg('Báo sai đã gửi'),
    shows: msg('Điều đã báo sai, cơ quan nào trả lời, câu trả lời.'),
  },
  notices: {
    slug: 'viec-can-biet',
    act: 'view-notices',
    title: msg('Việc cần biết'),
    shows: msg('Điều cổng đã báo: thẻ sắp hết hạn, lượt khám mới, tháng chưa đóng.'),
  },
} as const satisfies Record<(typeof givenParts)[number], object> & Record<string, object>
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
