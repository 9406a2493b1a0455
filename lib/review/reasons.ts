import type { ReturnablePath } from '@/lib/registration/steps'
import type { ItemId } from './checklist'

type Reason = {
  item: ItemId
  /** As the officer chooses it. */
  label: string
  /** Where the citizen puts it right. */
  fields: readonly ReturnablePath[]
  /** What is wrong and what to do, as the citizen reads it. */
  text: string
  /** Said only of papers that came this way: by post nobody stands at the counter. */
  only?: 'counter' | 'post'
}

// Flagging the way of handing in means: a new signed paper, nothing to type.
const newPaper = ['submission.method'] as const

/** Every question that may be sent back is named by a reason, or this does not compile. */
const namingAll = <const Reasons extends Record<string, Reason>>(
  reasons: Reasons & Forgotten<Exclude<ReturnablePath, Reasons[keyof Reasons]['fields'][number]>>,
): Reasons => reasons
type Forgotten<Path> = [Path] extends [never] ? unknown : { aReasonFor: Path }

/** Why an item failed. The code is kept with the case, so it is never given another meaning. */
const reasons = namingAll({
  'front-blurred': {
    item: 'id-front-legible',
    label: 'Mờ, không đọc được chữ',
    fields: ['photos.front'],
    text: 'Ảnh mặt trước bị mờ nên không đọc được chữ. Chụp lại ở nơi đủ sáng, giữ máy chắc tay.',
  },
  'front-cut': {
    item: 'id-front-legible',
    label: 'Bị cắt mất góc',
    fields: ['photos.front'],
    text: 'Ảnh mặt trước bị cắt mất góc. Chụp lại sao cho thấy đủ bốn góc của giấy tờ.',
  },
  'front-glare': {
    item: 'id-front-legible',
    label: 'Lóa hoặc tối',
    fields: ['photos.front'],
    text: 'Ảnh mặt trước bị lóa hoặc tối. Chụp lại, tránh đèn và nắng chiếu thẳng vào giấy tờ.',
  },
  'front-other': {
    item: 'id-front-legible',
    label: 'Không phải mặt trước giấy tờ tùy thân',
    fields: ['photos.front'],
    text: 'Ảnh này không phải mặt trước giấy tờ tùy thân. Chụp mặt có ảnh chân dung của thẻ căn cước hoặc hộ chiếu.',
  },
  'back-blurred': {
    item: 'id-back-legible',
    label: 'Mờ, không đọc được chữ',
    fields: ['photos.back'],
    text: 'Ảnh mặt sau bị mờ nên không đọc được chữ. Chụp lại ở nơi đủ sáng, giữ máy chắc tay.',
  },
  'back-cut': {
    item: 'id-back-legible',
    label: 'Bị cắt mất góc',
    fields: ['photos.back'],
    text: 'Ảnh mặt sau bị cắt mất góc. Chụp lại sao cho thấy đủ bốn góc của giấy tờ.',
  },
  'back-other': {
    item: 'id-back-legible',
    label: 'Không phải mặt sau của giấy tờ này',
    fields: ['photos.back'],
    text: 'Ảnh này không phải mặt sau của giấy tờ ở ảnh mặt trước. Chụp mặt sau của chính giấy tờ đó.',
  },
  'id-expired': {
    item: 'id-current',
    label: 'Giấy tờ hết hạn',
    fields: ['photos.front', 'photos.back', 'declarant.idNumber'],
    text: 'Giấy tờ trong ảnh đã hết hạn. Chụp giấy tờ còn hạn và nhập số của giấy tờ đó.',
  },
  'name-typed-wrong': {
    item: 'name-equals',
    label: 'Ghi khác giấy tờ',
    fields: ['declarant.fullName'],
    text: 'Họ và tên chưa giống giấy tờ tùy thân. Viết lại đúng từng chữ, từng dấu như trên giấy tờ.',
  },
  'name-of-other-code': {
    item: 'name-equals',
    label: 'Mã số BHXH thuộc về người có tên khác',
    fields: ['declarant.bhxhCode'],
    text: 'Họ tên trên giấy tờ khác dữ liệu BHXH của mã số này. Kiểm tra lại mã số BHXH bạn đã nhập.',
  },
  'number-typed-wrong': {
    item: 'id-number-equals',
    label: 'Ghi khác giấy tờ',
    fields: ['declarant.idNumber'],
    text: 'Số giấy tờ đã nhập khác số trong ảnh. Nhập lại đúng từng số như trên giấy tờ.',
  },
  'number-of-other-code': {
    item: 'id-number-equals',
    label: 'Dữ liệu BHXH ghi số giấy tờ khác',
    fields: ['declarant.idNumber', 'declarant.bhxhCode'],
    text: 'Số giấy tờ khác dữ liệu BHXH của mã số này. Kiểm tra lại số giấy tờ và mã số BHXH.',
  },
  'birth-of-other-code': {
    item: 'birth-date-equals',
    label: 'Dữ liệu BHXH ghi ngày sinh khác',
    fields: ['declarant.bhxhCode'],
    text: 'Ngày sinh trên giấy tờ khác dữ liệu BHXH của mã số này. Kiểm tra lại mã số BHXH bạn đã nhập.',
  },
  'other-person-came': {
    item: 'identity-shown',
    only: 'counter',
    label: 'Người nộp không phải người trong giấy tờ',
    fields: newPaper,
    text: 'Người đến nộp chưa khớp với giấy tờ. Hãy tự mang tờ khai đã ký và giấy tờ gốc đến cơ quan BHXH.',
  },
  'copy-of-other-person': {
    item: 'identity-shown',
    only: 'post',
    label: 'Bản chụp kèm theo là của người khác',
    fields: newPaper,
    text: 'Bản chụp giấy tờ gửi kèm chưa khớp với tờ khai. Mang giấy tờ gốc của bạn đến cơ quan BHXH đã chọn.',
  },
  'identity-not-shown': {
    item: 'identity-shown',
    label: 'Không có giấy tờ gốc',
    fields: newPaper,
    text: 'Cơ quan BHXH chưa xem giấy tờ gốc của bạn. Mang giấy tờ gốc đến cơ quan BHXH đã chọn.',
  },
  'paper-unsigned': {
    item: 'paper-signed',
    label: 'Chưa ký hoặc chưa ghi rõ họ tên',
    fields: newPaper,
    text: 'Mẫu 01 chưa có chữ ký và họ tên. Ký, ghi rõ họ tên rồi nộp lại tờ khai đã ký.',
  },
  'paper-other-print': {
    item: 'paper-signed',
    label: 'Tờ khai đã ký khác tờ khai đã gửi',
    fields: newPaper,
    text: 'Tờ khai đã ký khác tờ khai trên mạng. In lại mẫu 01 từ hồ sơ của bạn, ký rồi nộp lại.',
  },
  'code-unknown': {
    item: 'bhxh-code-in-registry',
    label: 'Không có mã số này',
    fields: ['declarant.bhxhCode'],
    text: 'Không tìm thấy mã số BHXH này. Xem lại 10 chữ số trên thẻ BHYT hoặc sổ BHXH rồi nhập lại.',
  },
  'account-exists': {
    item: 'not-duplicate',
    label: 'Đã có tài khoản',
    fields: ['declarant.bhxhCode', 'declarant.idNumber'],
    text: 'Mã số BHXH hoặc giấy tờ này đã có tài khoản. Hãy đăng nhập, hoặc chọn “Quên mật khẩu”.',
  },
  'other-declaration': {
    item: 'not-duplicate',
    label: 'Có hồ sơ khác gửi trước',
    fields: ['declarant.bhxhCode', 'declarant.idNumber'],
    text: 'Một hồ sơ gửi trước có cùng mã số BHXH hoặc giấy tờ. Hãy theo dõi hồ sơ đó, hoặc rút nó.',
  },
  'phone-unconfirmed': {
    item: 'phone-verified',
    label: 'Chưa xác nhận số điện thoại',
    fields: ['contact.phone', 'confirmedPhone.confirmedPhone'],
    text: 'Số điện thoại chưa được xác nhận. Nhập mã gửi đến số điện thoại của bạn.',
  },
  'paper-missing': {
    item: 'signed-paper-received',
    label: 'Chưa nhận tờ khai đã ký',
    fields: newPaper,
    text: 'Cơ quan BHXH chưa nhận tờ khai đã ký. In mẫu 01, ký rồi nộp.',
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
