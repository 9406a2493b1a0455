import { pictureReasons } from './picture-reasons'
import { childReasons } from './child-reasons'
import { unitReasons } from './unit-reasons'
import { namingAll, type Reason } from './reason'
import type { ItemId } from './checklist'
import { msg } from '@/lib/words/t'

// Flagging the way of handing in means: a new signed paper, nothing to type.
const newPaper = ['submission.method'] as const

/** Why an item failed. The code is kept with the case, so it is never given another meaning. */
const reasons = namingAll({
  ...pictureReasons,
  'id-expired': {
    item: 'id-current',
    label: 'Giấy tờ hết hạn',
    fields: ['photos.front', 'photos.back', 'declarant.idNumber'],
    text: msg('Giấy tờ trong ảnh đã hết hạn. Chụp giấy tờ còn hạn và nhập số của giấy tờ đó.'),
    refused: 'Giấy tờ trong ảnh đã hết hạn.',
  },
  'name-typed-wrong': {
    item: 'name-equals',
    label: 'Ghi khác giấy tờ',
    fields: ['declarant.fullName'],
    text: msg(
      'Họ và tên chưa giống giấy tờ tùy thân. Viết lại đúng từng chữ, từng dấu như trên giấy tờ.',
    ),
    refused: 'Họ và tên trong tờ khai khác giấy tờ tùy thân.',
  },
  'name-of-other-code': {
    item: 'name-equals',
    label: 'Mã số BHXH thuộc về người có tên khác',
    fields: ['declarant.bhxhCode'],
    text: msg(
      'Họ tên trên giấy tờ khác dữ liệu BHXH của mã số này. Kiểm tra lại mã số BHXH bạn đã nhập.',
    ),
    refused: 'Họ tên trên giấy tờ khác dữ liệu BHXH của mã số đã khai.',
  },
  'number-typed-wrong': {
    item: 'id-number-equals',
    label: 'Ghi khác giấy tờ',
    fields: ['declarant.idNumber'],
    text: msg('Số giấy tờ đã nhập khác số trong ảnh. Nhập lại đúng từng số như trên giấy tờ.'),
    refused: 'Số giấy tờ trong tờ khai khác số trong ảnh.',
  },
  'number-of-other-code': {
    item: 'id-number-equals',
    label: 'Dữ liệu BHXH ghi số giấy tờ khác',
    fields: ['declarant.idNumber', 'declarant.bhxhCode'],
    text: msg('Số giấy tờ khác dữ liệu BHXH của mã số này. Kiểm tra lại số giấy tờ và mã số BHXH.'),
    refused: 'Số giấy tờ khác dữ liệu BHXH của mã số đã khai.',
  },
  'birth-of-other-code': {
    item: 'birth-date-equals',
    label: 'Dữ liệu BHXH ghi ngày sinh khác',
    fields: ['declarant.bhxhCode'],
    text: msg(
      'Ngày sinh trên giấy tờ khác dữ liệu BHXH của mã số này. Kiểm tra lại mã số BHXH bạn đã nhập.',
    ),
    refused: 'Ngày sinh trên giấy tờ khác dữ liệu BHXH của mã số đã khai.',
  },
  ...childReasons,
  ...unitReasons,
  'other-person-came': {
    item: 'identity-shown',
    only: 'counter',
    label: 'Người nộp không phải người trong giấy tờ',
    fields: newPaper,
    text: msg(
      'Người đến nộp chưa khớp với giấy tờ. Hãy tự mang tờ khai đã ký và giấy tờ gốc đến cơ quan BHXH.',
    ),
    refused: 'Người đến nộp không phải người trong giấy tờ tùy thân.',
  },
  'copy-of-other-person': {
    item: 'identity-shown',
    only: 'post',
    label: 'Bản chụp kèm theo là của người khác',
    fields: newPaper,
    text: msg(
      'Bản chụp giấy tờ gửi kèm chưa khớp với tờ khai. Mang giấy tờ gốc của bạn đến cơ quan BHXH đã chọn.',
    ),
    refused: 'Bản chụp giấy tờ gửi kèm là của người khác.',
  },
  'identity-not-shown': {
    item: 'identity-shown',
    label: 'Không có giấy tờ gốc',
    fields: newPaper,
    text: msg(
      'Cơ quan BHXH chưa xem giấy tờ gốc của bạn. Mang giấy tờ gốc đến cơ quan BHXH đã chọn.',
    ),
    refused: 'Cơ quan BHXH chưa được xem giấy tờ gốc.',
  },
  'paper-unsigned': {
    item: 'paper-signed',
    label: 'Chưa ký hoặc chưa ghi rõ họ tên',
    fields: newPaper,
    text: msg('Mẫu 01 chưa có chữ ký và họ tên. Ký, ghi rõ họ tên rồi nộp lại tờ khai đã ký.'),
    refused: 'Mẫu 01 đã nộp không có chữ ký và họ tên.',
  },
  'paper-other-print': {
    item: 'paper-signed',
    label: 'Tờ khai đã ký khác tờ khai đã gửi',
    fields: newPaper,
    text: msg(
      'Tờ khai đã ký khác tờ khai trên mạng. In lại mẫu 01 từ hồ sơ của bạn, ký rồi nộp lại.',
    ),
    refused: 'Tờ khai đã ký khác tờ khai đã gửi trên mạng.',
  },
  'code-unknown': {
    item: 'bhxh-code-in-registry',
    label: 'Không có mã số này',
    fields: ['declarant.bhxhCode', 'child.bhxhCode'],
    text: msg(
      'Không tìm thấy mã số BHXH này. Xem lại 10 chữ số trên thẻ BHYT hoặc sổ BHXH rồi nhập lại.',
    ),
    refused: 'Không tìm thấy mã số BHXH đã khai trong dữ liệu BHXH.',
  },
  'account-exists': {
    item: 'not-duplicate',
    label: 'Đã có tài khoản',
    fields: ['declarant.bhxhCode', 'declarant.idNumber', 'child.bhxhCode'],
    text: msg(
      'Mã số BHXH hoặc giấy tờ này đã có tài khoản. Hãy đăng nhập, hoặc chọn “Quên mật khẩu”.',
    ),
    refused: 'Mã số BHXH hoặc giấy tờ này đã có tài khoản.',
  },
  'other-declaration': {
    item: 'not-duplicate',
    label: 'Có hồ sơ khác gửi trước',
    fields: ['declarant.bhxhCode', 'declarant.idNumber', 'child.bhxhCode'],
    text: msg(
      'Một hồ sơ gửi trước có cùng mã số BHXH hoặc giấy tờ. Hãy theo dõi hồ sơ đó, hoặc rút nó.',
    ),
    refused: 'Một hồ sơ gửi trước có cùng mã số BHXH hoặc giấy tờ.',
  },
  'phone-unconfirmed': {
    item: 'phone-verified',
    label: 'Chưa xác nhận số điện thoại',
    fields: ['contact.phone', 'confirmedPhone.confirmedPhone'],
    text: msg('Số điện thoại chưa được xác nhận. Nhập mã gửi đến số điện thoại của bạn.'),
    refused: 'Số điện thoại trong tờ khai chưa được xác nhận.',
  },
  'paper-missing': {
    item: 'signed-paper-received',
    label: 'Chưa nhận tờ khai đã ký',
    fields: newPaper,
    text: msg('Cơ quan BHXH chưa nhận tờ khai đã ký. In mẫu 01, ký rồi nộp.'),
    refused: 'Cơ quan BHXH không nhận được tờ khai đã ký.',
  },
})

export type ReasonCode = keyof typeof reasons
export const reasonCodes = Object.keys(reasons) as [ReasonCode, ...ReasonCode[]]
export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(reasons, code)
export const reasonOf = (code: ReasonCode): Reason => reasons[code]
export const reasonsFor = (item: ItemId, way: string) =>
  reasonCodes.filter((code) => {
    const { item: of, only = way } = reasonOf(code)
    return of === item && only === way
  })
