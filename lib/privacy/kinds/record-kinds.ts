import { msg } from '@/lib/words/t'
import type { KeptKind } from '../kept-kind'

export const recordKinds = {
  records: {
    title: msg('Dữ liệu BHXH, BHYT, BHTN'),
    holds: msg(
      'Họ tên, ngày sinh, thẻ BHYT, quá trình đóng, tiền lương đóng. Chế độ đã hưởng, số tài khoản ngân hàng nhận tiền. Dòng cũ trước mỗi lần sửa.',
    ),
    purpose: msg('Để tính và trả chế độ cho bạn, và để bạn xem được.'),
    grounds: ['socialInsurance', 'healthInsurance', 'electronicInsurance'],
    readers: ['owner', 'guardian', 'consent', 'office', 'administrator'],
    terms: ['importFiles'],
    withoutEnd: [
      {
        what: msg('Quá trình đóng, thẻ, chế độ, và dòng cũ trước khi sửa'),
        because: msg(
          'Lương hưu có thể tính từ tháng đóng của bốn mươi năm trước. Cổng giữ bản sao, bản gốc ở cơ quan BHXH.',
        ),
      },
    ],
  },
  visits: {
    title: msg('Lần khám chữa bệnh'),
    holds: msg(
      'Khám ở đâu, ngày nào, bệnh gì, thuốc và dịch vụ nào, bao nhiêu tiền. Đây là dữ liệu nhạy cảm.',
    ),
    purpose: msg('Để quỹ BHYT trả tiền cho cơ sở khám, và để bạn kiểm tra lại.'),
    grounds: ['healthInsurance', 'personalData'],
    readers: ['owner', 'guardian', 'consent', 'administrator'],
    terms: [],
    withoutEnd: [
      {
        what: msg('Mỗi lần khám và chi phí'),
        because: msg(
          'Là chứng từ của quỹ BHYT. Cổng giữ bản sao, bản gốc ở cơ quan BHXH và cơ sở khám.',
        ),
      },
    ],
  },
  cards: {
    title: msg('Mã thẻ BHYT đã cho xem'),
    holds: msg('Ai đã mở mã thẻ, trên máy nào, đến bao giờ.'),
    purpose: msg('Để cơ sở khám tin được mã, và để bạn thu hồi mã trên máy bị mất.'),
    grounds: ['healthInsurance'],
    readers: ['owner', 'guardian', 'clinic'],
    terms: ['shownCards'],
    withoutEnd: [],
  },
  papers: {
    title: msg('Giấy có chữ ký số'),
    holds: msg(
      'Mã của giấy, loại giấy, ngày lập, chữ cái đầu của tên, dấu vết để nhận lại. Tờ giấy thì cổng không giữ.',
    ),
    purpose: msg('Để người nhận giấy hỏi lại được giấy có thật không.'),
    grounds: ['electronicTransactions'],
    readers: ['owner', 'guardian'],
    terms: [],
    withoutEnd: [
      {
        what: msg('Mã và dấu vết của giấy'),
        because: msg(
          'Giấy có thể được đưa ra sau nhiều năm. Bỏ dấu vết thì giấy thật thành giấy lạ.',
        ),
      },
    ],
  },
} as const satisfies Record<string, KeptKind>
