import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'
import type { NoticeKind } from './kinds'

type Said = { text: string; subject: string }

/** Neither a day nor a place nor anybody's name: who holds the phone may be anybody. The page says the rest. */
const own: Record<NoticeKind, Said> = {
  visit: {
    text: msg('Có lượt khám BHYT mới ghi tên ông/bà.'),
    subject: msg('Có lượt khám BHYT mới'),
  },
  'card-7': {
    text: msg('Thẻ BHYT của ông/bà chỉ còn vài ngày là hết hạn.'),
    subject: msg('Thẻ BHYT chỉ còn vài ngày'),
  },
  'card-30': {
    text: msg('Thẻ BHYT của ông/bà sắp hết hạn.'),
    subject: msg('Thẻ BHYT sắp hết hạn'),
  },
  gap: {
    text: msg('Dữ liệu của ông/bà có tháng chưa thấy đóng BHXH.'),
    subject: msg('Có tháng chưa thấy đóng BHXH'),
  },
  'five-years': {
    text: msg('Ông/bà đã đủ thời gian liên tục để thêm quyền lợi BHYT.'),
    subject: msg('Thêm quyền lợi BHYT'),
  },
  'age-soon': {
    text: msg('Ông/bà sắp thành niên và sẽ tự quản lý tài khoản.'),
    subject: msg('Sắp tự quản lý tài khoản'),
  },
  'of-age': {
    text: msg('Ông/bà đã thành niên và tự quản lý tài khoản.'),
    subject: msg('Từ nay tự quản lý tài khoản'),
  },
}

const ofWard: Record<NoticeKind, Said> = {
  visit: {
    text: msg('Có lượt khám BHYT mới ghi tên trẻ ông/bà quản lý.'),
    subject: msg('Có lượt khám BHYT mới của trẻ'),
  },
  'card-7': {
    text: msg('Thẻ BHYT của trẻ ông/bà quản lý chỉ còn vài ngày.'),
    subject: msg('Thẻ BHYT của trẻ chỉ còn vài ngày'),
  },
  'card-30': {
    text: msg('Thẻ BHYT của trẻ ông/bà quản lý sắp hết hạn.'),
    subject: msg('Thẻ BHYT của trẻ sắp hết hạn'),
  },
  gap: {
    text: msg('Dữ liệu của trẻ ông/bà quản lý có tháng chưa thấy đóng BHXH.'),
    subject: msg('Có tháng chưa thấy đóng BHXH'),
  },
  'five-years': {
    text: msg('Trẻ ông/bà quản lý đã đủ thời gian để thêm quyền lợi BHYT.'),
    subject: msg('Trẻ có thêm quyền lợi BHYT'),
  },
  'age-soon': {
    text: msg('Trẻ ông/bà quản lý sắp thành niên, sẽ tự quản lý tài khoản.'),
    subject: msg('Trẻ sắp tự quản lý tài khoản'),
  },
  'of-age': own['of-age'],
}

/** That something stands on the page, in the words of its kind. */
export function newsOfNotice(
  kind: NoticeKind,
  isOfWard: boolean,
  reached: Contacts,
): OutgoingMessage[] {
  const { text, subject } = (isOfWard ? ofWard : own)[kind]
  const more = t('Xin đăng nhập, mở “Việc cần biết”. Hỏi: {phone}.', { phone: hotline.shown })
  return toContacts([reached], { text: `${t(text)} ${more}`, subject: t(subject) })
}
