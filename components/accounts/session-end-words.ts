import type { Person } from '@/lib/accounts/codes/errors-of-reasons'
import type { EndOfSession, EndReason } from '@/lib/accounts/sessions/session'
import { formatInstant } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

type Words = { title: string; text: string; isAlarming?: boolean }

const automatic = () => t('Bạn đã được tự động đăng xuất')
const again = () => t('Hãy đăng nhập lại để làm tiếp.')

/** A guardian's hand was taken off: the password is gone, and so is every contact that may be theirs. */
const ownContactLeft = () =>
  t(
    'Mật khẩu cũ không dùng được nữa. Nếu tài khoản còn liên hệ của riêng bạn, đặt mật khẩu mới bằng “Quên mật khẩu”.',
  )

/** Whom to tell when it was somebody else. */
const ifNotYou = {
  citizen: () => t('Nếu không phải bạn, gọi ngay {phone}.', { phone: hotline.shown }),
  officer: () => t('Nếu không phải bạn, báo ngay người vận hành cổng.'),
}

type Told = { at: string; from: string }

const words: Record<EndReason, (told: Told, person: Person) => Words> = {
  idle: () => ({
    title: automatic(),
    text: t('Để giữ an toàn, cổng tự đăng xuất sau 30 phút không dùng. {again}', {
      again: again(),
    }),
  }),
  longest: () => ({
    title: automatic(),
    text: t('Để giữ an toàn, mỗi lần đăng nhập chỉ dùng được 8 giờ. {again}', { again: again() }),
  }),
  unknown: () => ({
    title: automatic(),
    text: t('Lần đăng nhập trước trên máy này đã hết hiệu lực. {again}', { again: again() }),
  }),
  'sign-out': ({ at }) => ({ title: t('Bạn đã đăng xuất{at}', { at }), text: again() }),
  'replaced-here': ({ at }) => ({
    title: t('Lần đăng nhập này đã được thay bằng lần khác'),
    text: t('Có người đăng nhập lại trên máy này{at}. {again}', { at, again: again() }),
  }),
  // S76: the words of the app.
  'other-device': ({ at, from }, person) => ({
    title: t('Tài khoản vừa đăng nhập trên thiết bị khác'),
    text: from
      ? t('Thiết bị: {from}{at}. Mỗi lúc, một tài khoản chỉ dùng trên một thiết bị. {ifNotYou}', {
          ...{ from, at, ifNotYou: ifNotYou[person]() },
        })
      : t('Đăng nhập ấy có{at}. Mỗi lúc, một tài khoản chỉ dùng trên một thiết bị. {ifNotYou}', {
          ...{ at, ifNotYou: ifNotYou[person]() },
        }),
    isAlarming: true,
  }),
  'not-me': ({ at }) => ({
    title: t('Tài khoản đã đăng xuất ở mọi nơi'),
    text: t(
      'Có người báo “Không phải tôi”{at}. Mật khẩu cũ không dùng được nữa: đặt mật khẩu mới bằng “Quên mật khẩu”.',
      { at },
    ),
    isAlarming: true,
  }),
  'ended-by-owner': ({ at }) => ({
    title: t('Thiết bị này đã được đăng xuất'),
    text: t('Chủ tài khoản đăng xuất thiết bị này từ nơi khác{at}. {again}', {
      at,
      again: again(),
    }),
  }),
  'new-password': ({ at }, person) => ({
    title: t('Mật khẩu của tài khoản này đã được đổi'),
    text: t('Mật khẩu được đổi{at}, nên mọi thiết bị khác phải đăng nhập lại. {ifNotYou}', {
      at,
      ifNotYou: ifNotYou[person](),
    }),
    isAlarming: true,
  }),
  'change-contact': ({ at }, person) => ({
    title: t('Cách liên hệ của tài khoản này đã được đổi'),
    text: t('Số điện thoại hoặc thư điện tử được đổi tại cơ quan BHXH{at}. {ifNotYou}', {
      at,
      ifNotYou: ifNotYou[person](),
    }),
    isAlarming: true,
  }),
  'change-guardian': ({ at }) => ({
    title: t('Người giám hộ của tài khoản này đã đổi'),
    text: t(
      'Cơ quan BHXH ghi nhận thay đổi{at}. {left} Không thì người giám hộ ghi số cho bạn ở “Con của tôi”, hoặc nhận phiếu tại quầy.',
      { at, left: ownContactLeft() },
    ),
    isAlarming: true,
  }),
  adjust: ({ at }, person) => ({
    title: t('Cách liên hệ của tài khoản này đã được đổi'),
    text: t('Chủ tài khoản đổi số điện thoại hoặc thư điện tử{at}. {ifNotYou}', {
      at,
      ifNotYou: ifNotYou[person](),
    }),
    isAlarming: true,
  }),
  stop: ({ at }) => ({
    title: t('Tài khoản này đã ngừng sử dụng'),
    text: t(
      'Chủ tài khoản ngừng sử dụng{at}. Muốn dùng lại, đăng ký như lần đầu: khi hồ sơ được duyệt, tài khoản mở lại với mật khẩu mới.',
      { at },
    ),
    isAlarming: true,
  }),
  'suspend-officer': ({ at }) => ({
    title: t('Tài khoản này đã dừng'),
    text: t('Người quản trị dừng tài khoản{at}. Hỏi người quản trị nếu bạn vẫn làm việc này.', {
      at,
    }),
    isAlarming: true,
  }),
  'resume-officer': ({ at }) => ({
    title: t('Tài khoản này đã được mở lại'),
    text: t('Người quản trị mở lại tài khoản{at}. {again}', { at, again: again() }),
  }),
  'reset-officer': ({ at }) => ({
    title: t('Mật khẩu cũ không còn dùng được'),
    text: t('Người quản trị cấp mã mới{at}. Kích hoạt tài khoản bằng mã ấy. {ifNotYou}', {
      at,
      ifNotYou: ifNotYou.officer(),
    }),
    isAlarming: true,
  }),
  'move-officer': ({ at }) => ({
    title: t('Nơi làm việc hoặc vai trò của bạn đã đổi'),
    text: t('Người quản trị sửa tài khoản{at}. {again}', { at, again: again() }),
  }),
  'change-officer-phone': ({ at }) => ({
    title: t('Số điện thoại của tài khoản này đã được đổi'),
    text: t('Mã đăng nhập từ nay gửi đến số mới, đổi{at}. {ifNotYou}', {
      at,
      ifNotYou: ifNotYou.officer(),
    }),
    isAlarming: true,
  }),
  'of-age': ({ at }) => ({
    title: t('Chủ tài khoản đã đủ 18 tuổi'),
    text: t(
      'Từ nay chủ tài khoản tự quản lý, nên mọi nơi đang mở đã được đăng xuất{at}. {left} Không thì mang căn cước đến cơ quan BHXH.',
      { at, left: ownContactLeft() },
    ),
  }),
}

/** What the sign-in page says of the session that ended: why, when, and what to do first. */
export const wordsOfEnd = ({ why, at, from = '' }: EndOfSession, person: Person): Words =>
  words[why](
    {
      at: at ? ` ${t('lúc {instant}', { instant: formatInstant(at) })}` : '',
      from,
    },
    person,
  )
