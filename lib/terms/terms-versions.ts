import { today } from '@/lib/forms/days/dates'
import { msg } from '@/lib/words/t'
import { featuresClause, termsPreamble, updatesClause } from './official-terms'

/** `official`: words of the guide, shown as they were issued. */
export type TermsText = { official: string } | { own: string }
type TermsClause = { title: TermsText; texts: readonly TermsText[]; list?: readonly string[] }
export type TermsVersion = {
  number: number
  /** ISO day */
  effectiveOn: string
  /** What is new in it, for whoever agreed to the one before. */
  news: readonly string[]
  preamble: readonly TermsText[]
  clauses: readonly TermsClause[]
}

const official = (text: string): TermsText => ({ official: text })
const own = (text: string): TermsText => ({ own: text })
const preamble = termsPreamble.map(official)
const updates = { title: official(updatesClause.title), texts: [official(updatesClause.text)] }
const features = { title: official(featuresClause.title), texts: [official(featuresClause.text)] }

/**
 * All there were, the oldest first. One that was in effect is never changed: people agreed to these words (terms-versions.test.ts holds
 * them). Other words are another version, with a day in the future.
 */
export const termsVersions: readonly TermsVersion[] = [
  {
    number: 1,
    effectiveOn: '2026-07-01',
    news: [],
    preamble,
    clauses: [
      updates,
      {
        ...features,
        list: [
          msg('Xem thẻ BHYT, quá trình đóng, chế độ được hưởng và các lần khám.'),
          msg('Tra cứu mã số, cơ quan, nơi khám chữa bệnh và đơn vị tham gia.'),
          msg('Hỏi đáp, hỗ trợ trực tuyến.'),
        ],
      },
    ],
  },
  {
    number: 2,
    effectiveOn: '2026-11-01',
    news: [
      msg('Nói rõ cổng này làm được gì.'),
      msg('Nói rõ bạn giữ tài khoản thế nào.'),
      msg('Bạn không đồng ý, hoặc rút lại sự đồng ý, ngay trên cổng.'),
    ],
    preamble,
    clauses: [
      {
        ...updates,
        texts: [
          ...updates.texts,
          own(
            msg(
              'Trên cổng này: mọi phiên bản và ngày có hiệu lực ở trang “Các điều khoản & điều kiện”. Khi có phiên bản mới, cổng hỏi lại bạn.',
            ),
          ),
        ],
      },
      {
        ...features,
        texts: [...features.texts, own(msg('Trên cổng này, tài khoản của bạn dùng để:'))],
        list: [
          msg('Xem thẻ BHYT, quá trình đóng, chế độ được hưởng và các lần khám của bạn.'),
          msg('Mang về giấy xác nhận và tệp dữ liệu của chính bạn.'),
          msg('Báo sai, điều chỉnh thông tin, ngừng sử dụng tài khoản.'),
          msg('Quản lý tài khoản của con, và cho người thân xem dữ liệu của bạn.'),
        ],
      },
      {
        title: own(msg('3. Tài khoản của bạn')),
        texts: [
          own(msg('Tài khoản là của riêng bạn. Đừng đưa mật khẩu hay mã xác nhận cho ai.')),
          own(
            msg(
              'Thấy lần đăng nhập không phải của mình: đổi mật khẩu ngay, rồi gọi tổng đài. Những việc làm bằng tài khoản được ghi vào nhật ký.',
            ),
          ),
        ],
      },
      {
        title: own(msg('4. Khi bạn không đồng ý')),
        texts: [
          own(
            msg(
              'Không đồng ý thì không dùng trang cá nhân. Quyền lợi BHXH, BHYT của bạn không đổi, và mọi việc vẫn làm được tại cơ quan BHXH.',
            ),
          ),
          own(
            msg(
              'Bạn rút lại sự đồng ý lúc nào cũng được, ở trang “Cài đặt”. Việc đã làm trước đó vẫn có giá trị.',
            ),
          ),
        ],
      },
    ],
  },
]

/** The one that holds on a day: the newest in effect. */
export const termsOn = (day: string): TermsVersion =>
  termsVersions.findLast(({ effectiveOn }) => effectiveOn <= day) ?? termsVersions[0]!

export const currentTerms = (): TermsVersion => termsOn(today())

/** Those in effect until another came, the newest first. */
export const earlierTerms = (): TermsVersion[] =>
  termsVersions.filter(({ number }) => number < currentTerms().number).toReversed()
