import { formatDay } from '@/lib/forms/days/dates'
import { shownSpan } from '@/lib/participation/months/shown-span'
import { OWN, recordHref } from '@/lib/records/record-parts'
import { visitHref } from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import type { NoticeKind } from '../kinds'
import type { OwnNotice } from './own-notice'

/** What it is, what to do, why it was told, where the rest stands. */
export type ToldNotice = {
  title: string
  /** Where it was, of a visit that still stands. */
  place?: string
  lines: string[]
  why: string
  link: { href: string; words: string } | null
}
type About = { whose: string; nameOf: (facility: string) => string | null }
type Say = (notice: OwnNotice, about: About) => ToldNotice

const OPEN_END = '9999-12-31'

const sayCard: Say = ({ day, coveredTo }, { whose }) => ({
  title: t('Thẻ BHYT hết hạn ngày {day}', { day: formatDay(day) }),
  lines:
    coveredTo && coveredTo > day
      ? [nowCovered(coveredTo)]
      : [
          t('Nếu đóng theo hộ gia đình, hãy đóng tiếp trước ngày ấy.'),
          t('Nếu nơi làm việc hay trường học lo thẻ, hãy hỏi nơi đó. Thẻ khác: hỏi cơ quan BHXH.'),
        ],
  why: t('Lúc báo, dữ liệu chưa có thẻ nào dài hơn.'),
  link: { href: recordHref(whose, 'cards'), words: t('Xem thẻ BHYT hiện nay') },
})

const nowCovered = (until: string): string =>
  until === OPEN_END
    ? t('Nay dữ liệu đã có thẻ không ghi ngày hết hạn.')
    : t('Nay dữ liệu đã có thẻ đến ngày {day}.', { day: formatDay(until) })

const says: Record<NoticeKind, Say> = {
  'card-7': sayCard,
  'card-30': sayCard,
  visit: ({ day, subject, facility }, { whose, nameOf }) => ({
    title: t('Có lượt khám mới ngày {day}', { day: formatDay(day) }),
    place: facility ? (nameOf(facility) ?? facility) : undefined,
    lines: facility
      ? [t('Nếu không có lần khám này, hãy mở lượt khám rồi nhấn “Báo sai”.')]
      : [t('Lượt khám này nay không còn trong dữ liệu.')],
    why: t('Cổng báo mọi lượt khám mới, để không ai lén dùng thẻ BHYT này.'),
    link: facility ? { href: visitHref(whose, subject), words: t('Mở lượt khám') } : null,
  }),
  gap: ({ day, subject }, { whose }) => {
    const [how, toMonth = ''] = subject.split(' ')
    const when = shownSpan({ fromMonth: day.slice(0, 7), toMonth })
    const isOwed = how === 'owed'
    return {
      title: isOwed
        ? t('Nơi làm việc chậm đóng BHXH {when}', { when })
        : t('Chưa thấy đóng BHXH {when}', { when }),
      lines: [
        t('Tháng chưa đóng thì chưa được tính vào thời gian tham gia. Hãy hỏi nơi làm việc.'),
        t('Nếu đã đóng, hãy nhấn “Báo sai” ở trang quá trình tham gia.'),
      ],
      why: isOwed
        ? t('Dữ liệu đến sau hạn đóng vẫn ghi là chưa đóng.')
        : t('Dữ liệu đến sau hạn đóng vẫn chưa có, dù trước hay sau đó có đóng.'),
      link: { href: recordHref(whose, 'participation'), words: t('Xem quá trình hiện nay') },
    }
  },
  'five-years': ({ day }, { whose }) => ({
    title: t('Đủ 5 năm liên tục có BHYT từ ngày {day}', { day: formatDay(day) }),
    lines: [
      t('Khi tiền cùng chi trả trong năm vượt một mức, quỹ BHYT trả hết đến cuối năm.'),
      t('Chỉ tính những lần khám đúng quy định. Hãy giữ các hóa đơn.'),
    ],
    why: t('Ngày này do thẻ ghi. Nếu thẻ không ghi, cổng ước tính từ thẻ và các tháng đã đóng.'),
    link: { href: recordHref(whose, 'cards'), words: t('Xem mức tiền và cách tính') },
  }),
  'age-soon': ({ day }, { whose }) =>
    whose === OWN
      ? {
          title: t('Bạn đủ 18 tuổi ngày {day}', { day: formatDay(day) }),
          lines: [t('Từ ngày ấy chỉ bạn quản lý tài khoản này.')],
          why: t('Tài khoản của người dưới 18 tuổi được giao cho chủ vào ngày ấy.'),
          link: { href: '/ca-nhan', words: t('Xem thông tin của tài khoản') },
        }
      : {
          title: t('Con đủ 18 tuổi ngày {day}', { day: formatDay(day) }),
          lines: [
            t('Từ ngày ấy con tự quản lý tài khoản, bạn không xem được nữa.'),
            t('Trước ngày ấy, hãy ghi số điện thoại riêng của con.'),
          ],
          why: t('Bạn đang quản lý tài khoản này.'),
          link: { href: `/ca-nhan/con/${whose}/lien-he`, words: t('Ghi điện thoại của con') },
        },
  'of-age': ({ day }) => ({
    title: t('Bạn đã đủ 18 tuổi ngày {day}', { day: formatDay(day) }),
    lines: [t('Từ ngày ấy chỉ bạn quản lý tài khoản này, cha mẹ không xem được nữa.')],
    why: t('Tài khoản của người dưới 18 tuổi được giao cho chủ vào ngày ấy.'),
    link: { href: '/ca-nhan', words: t('Xem thông tin của tài khoản') },
  }),
}

export const sayNotice = (notice: OwnNotice, about: About): ToldNotice =>
  says[notice.kind](notice, about)
