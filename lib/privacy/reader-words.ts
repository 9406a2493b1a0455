import { msg } from '@/lib/words/t'
import type { Reader } from './kept-kind'

/** Who may read, as everybody is told. */
export const readerWords: Record<Reader, string> = {
  owner: msg('Bạn'),
  guardian: msg('Cha, mẹ hoặc người giám hộ, khi bạn chưa đủ 18 tuổi'),
  consent: msg('Người thân mà bạn cho xem'),
  office: msg('Cán bộ của cơ quan BHXH xét việc của bạn. Mỗi lần xem được ghi vào nhật ký.'),
  auditor: msg('Cán bộ kiểm toán. Mỗi lần đọc được ghi vào nhật ký.'),
  administrator: msg('Người quản trị cổng: chỉ thấy số đếm và số đã che'),
  clinic: msg('Cơ sở khám chữa bệnh mà bạn đưa mã: chỉ điều ghi trên thẻ'),
  service: msg('Bưu điện, tổ chức I-VAN mà bạn chọn: chỉ phần họ cần để làm việc'),
  nobody: msg('Không ai đọc được mã hay khóa, vì cổng chỉ giữ dấu vết'),
}
