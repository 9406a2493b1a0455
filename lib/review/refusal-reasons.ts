import type { ReasonCode } from './reasons'

/** Why a case is refused, as the citizen reads it when it is closed: what was found, and no order to put it right. */
export const refusalReasons: Record<ReasonCode, string> = {
  'front-blurred': 'Ảnh mặt trước bị mờ nên không đọc được chữ.',
  'front-cut': 'Ảnh mặt trước bị cắt mất góc.',
  'front-glare': 'Ảnh mặt trước bị lóa hoặc tối nên không đọc được chữ.',
  'front-other': 'Ảnh đã gửi không phải mặt trước giấy tờ tùy thân.',
  'back-blurred': 'Ảnh mặt sau bị mờ nên không đọc được chữ.',
  'back-cut': 'Ảnh mặt sau bị cắt mất góc.',
  'back-other': 'Ảnh đã gửi không phải mặt sau của giấy tờ ở ảnh mặt trước.',
  'id-expired': 'Giấy tờ trong ảnh đã hết hạn.',
  'name-typed-wrong': 'Họ và tên trong tờ khai khác giấy tờ tùy thân.',
  'name-of-other-code': 'Họ tên trên giấy tờ khác dữ liệu BHXH của mã số đã khai.',
  'number-typed-wrong': 'Số giấy tờ trong tờ khai khác số trong ảnh.',
  'number-of-other-code': 'Số giấy tờ khác dữ liệu BHXH của mã số đã khai.',
  'birth-of-other-code': 'Ngày sinh trên giấy tờ khác dữ liệu BHXH của mã số đã khai.',
  'other-person-came': 'Người đến nộp không phải người trong giấy tờ tùy thân.',
  'copy-of-other-person': 'Bản chụp giấy tờ gửi kèm là của người khác.',
  'identity-not-shown': 'Cơ quan BHXH chưa được xem giấy tờ gốc.',
  'paper-unsigned': 'Mẫu 01 đã nộp không có chữ ký và họ tên.',
  'paper-other-print': 'Tờ khai đã ký khác tờ khai đã gửi trên mạng.',
  'code-unknown': 'Không tìm thấy mã số BHXH đã khai trong dữ liệu BHXH.',
  'account-exists': 'Mã số BHXH hoặc giấy tờ này đã có tài khoản.',
  'other-declaration': 'Một hồ sơ gửi trước có cùng mã số BHXH hoặc giấy tờ.',
  'phone-unconfirmed': 'Số điện thoại trong tờ khai chưa được xác nhận.',
  'paper-missing': 'Cơ quan BHXH không nhận được tờ khai đã ký.',
}
