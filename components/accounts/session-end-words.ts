import type { Person } from '@/lib/accounts/codes/complaint'
import type { EndOfSession, ToldEnd } from '@/lib/accounts/sessions/session'
import { formatInstant } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'

type Words = { title: string; text: string; isAlarming?: boolean }

const automatic = 'Bạn đã được tự động đăng xuất'
const again = 'Hãy đăng nhập lại để làm tiếp.'

/** Whom to tell when it was somebody else. */
const ifNotYou = {
  citizen: `Nếu không phải bạn, gọi ngay ${hotline.shown}.`,
  officer: 'Nếu không phải bạn, báo ngay người vận hành cổng.',
}

const words: Record<ToldEnd, (at: string, person: Person) => Words> = {
  idle: () => ({
    title: automatic,
    text: `Để giữ an toàn, cổng tự đăng xuất sau 30 phút không dùng. ${again}`,
  }),
  longest: () => ({
    title: automatic,
    text: `Để giữ an toàn, mỗi lần đăng nhập chỉ dùng được 8 giờ. ${again}`,
  }),
  unknown: () => ({
    title: automatic,
    text: `Lần đăng nhập trước trên máy này đã hết hiệu lực. ${again}`,
  }),
  'sign-out': (at) => ({ title: `Bạn đã đăng xuất${at}`, text: again }),
  'replaced-here': (at) => ({
    title: 'Lần đăng nhập này đã được thay bằng lần khác',
    text: `Có người đăng nhập lại trên máy này${at}. ${again}`,
  }),
  'new-password': (at, person) => ({
    title: 'Mật khẩu của tài khoản này đã được đổi',
    text: `Mật khẩu được đổi${at}, nên mọi thiết bị khác phải đăng nhập lại. ${ifNotYou[person]}`,
    isAlarming: true,
  }),
  'change-contact': (at, person) => ({
    title: 'Cách liên hệ của tài khoản này đã được đổi',
    text: `Số điện thoại hoặc thư điện tử được đổi tại cơ quan BHXH${at}. ${ifNotYou[person]}`,
    isAlarming: true,
  }),
  'suspend-officer': (at) => ({
    title: 'Tài khoản này đã dừng',
    text: `Người vận hành cổng dừng tài khoản${at}. Hỏi người vận hành nếu bạn vẫn làm việc này.`,
    isAlarming: true,
  }),
  'resume-officer': (at) => ({
    title: 'Tài khoản này đã được mở lại',
    text: `Người vận hành cổng mở lại tài khoản${at}. ${again}`,
  }),
  'reset-officer': (at) => ({
    title: 'Mật khẩu cũ không còn dùng được',
    text: `Người vận hành cổng cấp mã mới${at}. Kích hoạt tài khoản bằng mã ấy. ${ifNotYou.officer}`,
    isAlarming: true,
  }),
  'move-officer': (at) => ({
    title: 'Nơi làm việc hoặc vai trò của bạn đã đổi',
    text: `Người vận hành cổng sửa tài khoản${at}. ${again}`,
  }),
  'change-officer-phone': (at) => ({
    title: 'Số điện thoại của tài khoản này đã được đổi',
    text: `Mã đăng nhập từ nay gửi đến số mới, đổi${at}. ${ifNotYou.officer}`,
    isAlarming: true,
  }),
}

/** What the door says of the session that ended: why, when, and what to do first. */
export const wordsOfEnd = ({ why, at }: EndOfSession, person: Person): Words =>
  words[why](at ? ` lúc ${formatInstant(at)}` : '', person)
