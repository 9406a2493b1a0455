import { msg } from '@/lib/words/t'
import type { KeptKind } from '../kept-kind'

export const accountKinds = {
  account: {
    title: msg('Tài khoản và liên hệ'),
    holds: msg(
      'Họ tên, mã số BHXH, số giấy tờ, điện thoại, thư điện tử, địa chỉ. Dấu vết của mật khẩu. Ai là cha, mẹ hoặc người giám hộ. Các lần đổi.',
    ),
    purpose: msg('Để bạn đăng nhập, nhận tin, và để không ai khác vào tài khoản của bạn.'),
    grounds: ['electronicInsurance', 'socialInsurance'],
    readers: ['owner', 'guardian', 'office'],
    terms: ['requestDrafts'],
    withoutEnd: [
      {
        what: msg('Tài khoản, cả khi đã ngừng sử dụng'),
        because: msg(
          'Ai đăng ký lại thì mở lại đúng tài khoản ấy. Cơ quan BHXH phải chứng minh được ai đã giao dịch.',
        ),
      },
      {
        what: msg('Liên hệ cũ và các lần đổi đã xong'),
        because: msg('Hồ sơ gửi bằng số cũ vẫn tìm về đúng chủ. Kẻ đổi trộm bị lần ra.'),
      },
      {
        what: msg('Bạn chấp nhận, rút lại các điều khoản lúc nào, từ loại máy nào'),
        because: msg('Để chứng minh bạn đã đồng ý với phiên bản nào.'),
      },
      {
        what: msg('Cỡ chữ, độ tương phản, ngôn ngữ bạn chọn'),
        because: msg('Giữ đến khi bạn đổi, vì đó là lời bạn dặn.'),
      },
    ],
  },
  signIns: {
    title: msg('Đăng nhập và thiết bị'),
    holds: msg(
      'Giờ đăng nhập, loại trình duyệt, số lượt thử chưa đúng. Của máy, mạng và mã chỉ giữ dấu vết, không đọc ngược lại được.',
    ),
    purpose: msg('Để nhận ra máy quen, chặn người đoán mật khẩu, và để bạn thấy ai đã đăng nhập.'),
    grounds: ['electronicTransactions', 'personalData'],
    readers: ['owner', 'nobody'],
    terms: ['sessions', 'places', 'codes', 'deviceNotices', 'passkeyAnswers', 'tries'],
    withoutEnd: [
      {
        what: msg('Khóa đăng nhập, ứng dụng tạo mã, mã dự phòng'),
        because: msg('Giữ đến khi bạn xóa trong Cài đặt, vì bạn cần để đăng nhập.'),
      },
    ],
  },
  consents: {
    title: msg('Lời cho người khác xem'),
    holds: msg('Bạn cho ai xem phần nào, đến ngày nào, họ nhận lời hay không.'),
    purpose: msg('Để chỉ người bạn chọn xem được, và để chứng minh bạn đã đồng ý.'),
    grounds: ['personalData'],
    readers: ['owner', 'consent'],
    terms: ['consentDrafts', 'consents'],
    withoutEnd: [],
  },
  told: {
    title: msg('Tin nhắn và việc đã báo'),
    holds: msg('Lời tin, số điện thoại hoặc thư nhận tin, gửi được hay không, việc nào đã báo.'),
    purpose: msg('Để bạn đọc lại tin thật của cổng, và để không báo một việc hai lần.'),
    grounds: ['electronicInsurance', 'personalData'],
    readers: ['owner', 'administrator'],
    terms: ['messages', 'notices', 'noticeWalks'],
    withoutEnd: [
      {
        what: msg('Bạn muốn được báo việc gì, bằng cách nào'),
        because: msg('Giữ đến khi bạn đổi, vì đó là lời bạn dặn.'),
      },
    ],
  },
  journal: {
    title: msg('Nhật ký ai đã xem, ai đã làm'),
    holds: msg('Giờ, tài khoản nào hoặc cán bộ nào, làm gì, về hồ sơ hoặc tài khoản nào.'),
    purpose: msg('Để bạn biết ai đã xem dữ liệu của mình, và để không ai chối được việc đã làm.'),
    grounds: ['personalData', 'electronicTransactions'],
    readers: ['owner', 'guardian', 'auditor'],
    terms: ['retentionRuns'],
    withoutEnd: [
      {
        what: msg('Mỗi dòng nhật ký'),
        because: msg(
          'Dòng sau nối với dòng trước. Bỏ một dòng thì không chứng minh được các dòng còn lại.',
        ),
      },
    ],
  },
} as const satisfies Record<string, KeptKind>
