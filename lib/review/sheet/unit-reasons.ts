import { msg } from '@/lib/words/t'
import type { Reason } from './reason'

/** Why an organisation's declaration was not right. */
export const unitReasons = {
  'unit-unknown': {
    item: 'unit-in-catalogue',
    label: 'Không có mã đơn vị này',
    fields: ['organisation.unitCode'],
    text: msg(
      'Không tìm thấy mã đơn vị này. Xem lại mã trên thông báo đóng BHXH hằng tháng (mẫu C12) rồi nhập lại.',
    ),
    refused: 'Không tìm thấy mã đơn vị đã khai trong danh mục đơn vị tham gia BHXH.',
  },
  'unit-tax-differs': {
    item: 'unit-tax-equals',
    label: 'Danh mục ghi mã số thuế khác',
    fields: ['organisation.taxCode', 'organisation.unitCode'],
    text: msg(
      'Mã số thuế khác danh sách đơn vị tham gia BHXH. Xem lại mã số thuế và mã đơn vị của bạn.',
    ),
    refused: 'Mã số thuế đã khai khác danh mục đơn vị tham gia BHXH.',
  },
  'unit-not-active': {
    item: 'unit-active',
    label: 'Đơn vị tạm dừng hoặc đã giải thể',
    fields: ['organisation.unitCode'],
    text: msg(
      'Danh sách ghi đơn vị này tạm dừng hoặc đã giải thể. Xem lại mã đơn vị, hoặc hỏi cơ quan BHXH quản lý.',
    ),
    refused: 'Đơn vị đã khai tạm dừng tham gia hoặc đã giải thể.',
  },
  'unit-name-differs': {
    item: 'unit-name-equals',
    label: 'Tên khác danh mục hoặc giấy tờ của đơn vị',
    fields: ['organisation.name'],
    text: msg(
      'Tên đơn vị chưa giống giấy đăng ký. Viết lại đúng từng chữ như trên giấy đăng ký của đơn vị.',
    ),
    refused: 'Tên đơn vị trong tờ khai khác giấy tờ của đơn vị.',
  },
  'representative-not-named': {
    item: 'representative-right',
    label: 'Giấy tờ của đơn vị ghi người khác',
    fields: ['representative.fullName', 'representative.position'],
    text: msg(
      'Giấy tờ của đơn vị ghi người đại diện khác. Sửa họ tên, chức vụ, hoặc nộp kèm giấy ủy quyền.',
    ),
    refused: 'Người đại diện đã khai khác giấy tờ của đơn vị và không có giấy ủy quyền.',
  },
  'representative-number-wrong': {
    item: 'representative-right',
    label: 'Số giấy tờ khác giấy tờ gốc',
    fields: ['representative.idNumber'],
    text: msg('Số giấy tờ của người đại diện khác giấy tờ gốc. Nhập lại đúng từng số.'),
    refused: 'Số giấy tờ của người đại diện khác giấy tờ gốc.',
  },
  'unit-has-account': {
    item: 'not-duplicate',
    label: 'Mã số thuế đã có tài khoản',
    fields: ['organisation.taxCode'],
    text: msg(
      'Mã số thuế này đã có tài khoản. Hãy đăng nhập bằng mã số thuế, hoặc chọn “Quên mật khẩu”.',
    ),
    refused: 'Mã số thuế này đã có tài khoản.',
  },
  'unit-has-declaration': {
    item: 'not-duplicate',
    label: 'Đơn vị có hồ sơ khác gửi trước',
    fields: ['organisation.taxCode'],
    text: msg('Một hồ sơ gửi trước có cùng mã số thuế. Hãy theo dõi hồ sơ đó, hoặc rút nó.'),
    refused: 'Một hồ sơ gửi trước có cùng mã số thuế.',
  },
} as const satisfies Record<string, Reason>
