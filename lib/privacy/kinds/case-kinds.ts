import { msg } from '@/lib/words/t'
import type { KeptKind } from '../kept-kind'

export const caseKinds = {
  cases: {
    title: msg('Hồ sơ đăng ký'),
    holds: msg(
      'Điều bạn khai ở mẫu 01, trạng thái, lời trao đổi với cán bộ. Đơn nhờ bưu điện hoặc I-VAN. Khóa của trình duyệt đã mở hồ sơ.',
    ),
    purpose: msg('Để xét và cấp tài khoản giao dịch điện tử.'),
    grounds: ['electronicInsurance', 'socialInsurance', 'archives'],
    readers: ['owner', 'guardian', 'office', 'service'],
    terms: ['drafts', 'browserKeys', 'desks', 'counterCodes', 'unsentWords'],
    withoutEnd: [
      {
        what: msg('Hồ sơ đã gửi'),
        because: msg(
          'Hồ sơ thủ tục hành chính phải lưu theo Luật Lưu trữ. Số năm riêng cho hồ sơ này chưa tìm được.',
        ),
      },
    ],
  },
  pictures: {
    title: msg('Ảnh giấy tờ và tệp gửi kèm'),
    holds: msg(
      'Ảnh giấy tờ tùy thân, giấy khai sinh, tờ khai đã ký, giấy tờ gửi kèm báo sai. Tất cả được niêm phong.',
    ),
    purpose: msg('Để cán bộ so với điều bạn khai.'),
    grounds: ['electronicInsurance', 'archives'],
    readers: ['owner', 'guardian', 'office'],
    terms: ['uploads', 'captures'],
    withoutEnd: [
      {
        what: msg('Ảnh và tờ khai của hồ sơ đã gửi'),
        because: msg('Đi cùng hồ sơ: hồ sơ còn thì giấy tờ chứng minh cho hồ sơ còn.'),
      },
    ],
  },
  corrections: {
    title: msg('Báo sai'),
    holds: msg('Dòng nào bạn báo sai, điều bạn viết, giấy tờ gửi kèm, câu trả lời của cán bộ.'),
    purpose: msg('Để cơ quan BHXH sửa dữ liệu, hoặc nói vì sao dữ liệu đúng.'),
    grounds: ['personalData', 'socialInsurance'],
    readers: ['owner', 'guardian', 'office'],
    terms: ['reportDrafts', 'reports'],
    withoutEnd: [],
  },
} as const satisfies Record<string, KeptKind>
