import { t } from '@/lib/words/t'
import { LONGEST, SHORTEST } from '../passwords/password-limits'

type FieldMessage = [reason: string, field: string, message: string]

// What a page says after a refusal. The reason travels in the address, the words stay here.
export const fieldMessages = (): FieldMessage[] => [...codeMessages(), ...passwordMessages()]

const codeMessages = (): FieldMessage[] => [
  ['no-code', 'code', t('Nhập mã đã gửi cho bạn.')],
  ['no-paper-code', 'code', t('Nhập mã trên giấy mà người vận hành đã đưa.')],
  [
    'wrong-code',
    'code',
    t('Xem lại tin nhắn mới nhất, hoặc xin gửi mã khác. Mã chưa đúng hoặc đã hết hạn.'),
  ],
  [
    'wrong-first-code',
    'code',
    t(
      'Xem lại mã số, tin nhắn mới nhất hoặc phiếu nhận tại quầy, hoặc nhấn “Gửi mã mới”. Mã chưa đúng, đã dùng, đã hết hạn, hoặc đã được thay bằng mã gửi đến số điện thoại mới. Kích hoạt cho con thì nhập mã số BHXH của con.',
    ),
  ],
  [
    'wrong-paper-code',
    'code',
    t(
      'Xem lại từng ký tự trên giấy, hoặc xin người vận hành mã khác. Mã chưa đúng, đã dùng hoặc đã hết hạn.',
    ),
  ],
  [
    'wrong-notice',
    'code',
    t('Xem lại tin báo có thiết bị mới rồi nhập lại. Mã chưa đúng, hoặc tin đã quá 7 ngày.'),
  ],
  [
    'many-notices',
    'code',
    t('Dùng mạng khác, hoặc gọi tổng đài. Mạng này đã nhập quá nhiều mã trong một giờ.'),
  ],
  [
    'wrong-step',
    'code',
    t('Xem lại mã mới nhất rồi nhập lại, hoặc chọn cách khác. Mã chưa đúng hoặc đã hết hạn.'),
  ],
  [
    'wrong-email-code',
    'code',
    t('Xem lại thư điện tử mới nhất, hoặc gửi mã khác. Mã chưa đúng hoặc đã hết hạn.'),
  ],
]

const passwordMessages = (): FieldMessage[] => [
  ['no-password', 'password', t('Nhập mật khẩu.')],
  ['no-old', 'oldPassword', t('Nhập mật khẩu cũ.')],
  ['no-new', 'newPassword', t('Nhập mật khẩu mới.')],
  ['no-repeat', 'repeat', t('Nhập lại mật khẩu mới lần nữa.')],
  [
    'too-short',
    'newPassword',
    t('Đặt mật khẩu dài hơn: ít nhất {shortest} ký tự. Ba, bốn từ ghép lại thì dễ nhớ.', {
      shortest: SHORTEST,
    }),
  ],
  [
    'too-long',
    'newPassword',
    t('Đặt mật khẩu ngắn hơn: nhiều nhất {longest} ký tự.', { longest: LONGEST }),
  ],
  [
    'common',
    'newPassword',
    t(
      'Chọn mật khẩu khó đoán hơn: ba, bốn từ ghép lại. Mật khẩu vừa nhập nhiều người dùng hoặc dễ đoán.',
    ),
  ],
  [
    'names',
    'newPassword',
    t('Chọn ba, bốn từ không phải tên người. Tên người thêm năm sinh hay chữ số vẫn dễ đoán.'),
  ],
  [
    'personal',
    'newPassword',
    t(
      'Chọn mật khẩu không dựa vào tên, ngày sinh, nơi ở, số điện thoại hay giấy tờ của bạn. Người quen dễ đoán ra.',
    ),
  ],
  ['same', 'newPassword', t('Đặt mật khẩu mới khác mật khẩu cũ.')],
  ['old-wrong', 'oldPassword', t('Kiểm tra mật khẩu cũ rồi nhập lại. Mật khẩu cũ chưa đúng.')],
  [
    'repeat-differs',
    'repeat',
    t('Nhập lại mật khẩu mới ở cả hai ô. Hai lần nhập chưa giống nhau.'),
  ],
]
