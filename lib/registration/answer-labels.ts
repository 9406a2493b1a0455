import { formLabels } from '@/lib/site/official-sentences'
import type { addressFields } from './address'
import type { FieldName } from './steps'

/** Told with the others of their kind: the places together are the address, an I-VAN is part of the place. */
type ToldTogether = Exclude<(typeof addressFields)[number], 'street'> | 'ivan' | 'confirmedPhone'
type Answer = Exclude<FieldName, ToldTogether> | 'address' | 'oldAddress'

/** What each answer is called wherever it is told again: a new question is named here, in the words of the form where it has some. */
export const answerLabels = {
  subject: formLabels.subject,
  fullName: 'Họ và tên',
  bhxhCode: formLabels.bhxhCode,
  idNumber: formLabels.idNumber,
  street: 'Số nhà, tên đường',
  address: formLabels.address,
  oldAddress: 'Địa chỉ cũ trên giấy tờ',
  front: 'Ảnh mặt trước',
  back: 'Ảnh mặt sau',
  contactPerson: formLabels.contactPerson,
  email: formLabels.email,
  phone: formLabels.phone,
  startsOn: 'Giao dịch điện tử từ ngày',
  place: formLabels.transactionPlace,
  officeCode: 'Cơ quan BHXH tiếp nhận',
  method: 'Hình thức nộp hồ sơ',
  pickupAddress: 'Địa chỉ bưu điện đến nhận',
  pickupTime: 'Buổi thuận tiện',
} as const satisfies Record<Answer, string>

/** The same for an officer, who reads many cases in narrow columns. */
export const briefLabels = {
  fullName: answerLabels.fullName,
  bhxhCode: 'Mã số BHXH',
  idNumber: 'Số giấy tờ',
  address: 'Địa chỉ',
  oldAddress: 'Địa chỉ cũ',
  contactPerson: 'Liên hệ',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  place: 'Giao dịch tại',
  method: 'Nộp hồ sơ',
  pickupAddress: 'Bưu điện nhận tại',
} as const satisfies Partial<Record<Answer, string>>
