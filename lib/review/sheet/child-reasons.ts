import { msg } from '@/lib/words/t'
import type { Reason } from './reason'

/** Why a child's declaration, or what it says of the guardian, was not right. */
export const childReasons = {
  'child-name-wrong': {
    item: 'child-name-equals',
    label: 'Ghi khác giấy khai sinh',
    fields: ['child.fullName'],
    text: msg('Họ và tên của con chưa giống giấy khai sinh. Viết lại đúng từng chữ, từng dấu.'),
    refused: 'Họ và tên của trẻ trong tờ khai khác giấy khai sinh.',
  },
  'child-code-of-other': {
    item: 'child-name-equals',
    label: 'Mã số BHXH thuộc về người có tên khác',
    fields: ['child.bhxhCode'],
    text: msg('Mã số BHXH này thuộc về người có tên khác. Xem lại mã số trên thẻ BHYT của con.'),
    refused: 'Mã số BHXH đã khai thuộc về người có tên khác.',
  },
  'child-birth-wrong': {
    item: 'child-birth-equals',
    label: 'Ghi khác giấy khai sinh',
    fields: ['child.birthDate'],
    text: msg('Ngày sinh của con chưa giống giấy khai sinh. Nhập lại đúng ngày, tháng, năm sinh.'),
    refused: 'Ngày sinh của trẻ trong tờ khai khác giấy khai sinh.',
  },
  'child-birth-of-other-code': {
    item: 'child-birth-equals',
    label: 'Dữ liệu BHXH ghi ngày sinh khác',
    fields: ['child.bhxhCode', 'child.birthDate'],
    text: msg('Ngày sinh khác dữ liệu BHXH của mã số này. Xem lại mã số trên thẻ BHYT của con.'),
    refused: 'Ngày sinh của trẻ khác dữ liệu BHXH của mã số đã khai.',
  },
  'guardian-not-named': {
    item: 'guardian-on-certificate',
    label: 'Giấy khai sinh ghi cha, mẹ là người khác',
    fields: ['guardian.kinship', 'guardian.bhxhCode'],
    text: msg(
      'Giấy khai sinh ghi cha, mẹ là người khác. Sửa quan hệ hoặc mã số, hoặc mang giấy tờ giám hộ đến.',
    ),
    refused: 'Người khai không phải cha, mẹ trên giấy khai sinh và không có giấy tờ giám hộ.',
  },
  'guardian-number-wrong': {
    item: 'guardian-equals',
    label: 'Dữ liệu BHXH ghi số giấy tờ khác',
    fields: ['guardian.idNumber', 'guardian.bhxhCode'],
    text: msg(
      'Số giấy tờ của bạn khác dữ liệu BHXH. Kiểm tra lại số giấy tờ và mã số BHXH của bạn.',
    ),
    refused: 'Số giấy tờ của người giám hộ khác dữ liệu BHXH.',
  },
  'guardian-unknown': {
    item: 'guardian-in-registry',
    label: 'Không có mã số này',
    fields: ['guardian.bhxhCode'],
    text: msg(
      'Không tìm thấy mã số BHXH của người giám hộ. Xem lại 10 chữ số trên thẻ BHYT hoặc sổ BHXH của bạn.',
    ),
    refused: 'Không tìm thấy mã số BHXH của người giám hộ trong dữ liệu BHXH.',
  },
  'guardian-under-age': {
    item: 'guardian-of-age',
    label: 'Người giám hộ chưa đủ 18 tuổi',
    fields: ['guardian.kinship', 'guardian.bhxhCode', 'guardian.idNumber'],
    text: msg(
      'Người giám hộ phải đủ 18 tuổi. Nhập mã số BHXH và số giấy tờ của cha, mẹ hoặc người lớn giám hộ.',
    ),
    refused: 'Người giám hộ đã khai chưa đủ 18 tuổi theo dữ liệu BHXH.',
  },
} as const satisfies Record<string, Reason>
