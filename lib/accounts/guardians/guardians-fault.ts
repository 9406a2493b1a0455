/** Why a change of who looks after a child can't be asked for, or approved: by name, in an officer's words. */
export const guardiansFaults = {
  'no-child':
    'Không có trẻ nào khớp cả bốn điều. Xem lại từng số, và ngày sinh trên giấy khai sinh của trẻ.',
  'child-of-age': 'Mời chủ tài khoản tự đến. Người này đã đủ 18 tuổi nên không còn người giám hộ.',
  'guardian-left':
    'Mở lại tài khoản của trẻ và nhận đề nghị mới. Người được thay đã thôi làm người giám hộ.',
  'guardian-unknown': 'Xem lại mã số BHXH của người đến. Dữ liệu BHXH không có mã số này.',
  'guardian-is-child': 'Nhập mã số BHXH của người lớn đến quầy. Số vừa nhập là của trẻ.',
  'guardian-not-adult': 'Mời người đủ 18 tuổi. Dữ liệu BHXH ghi người giám hộ chưa đủ 18 tuổi.',
  'guardian-already': 'Không cần thêm. Người đến đang là người giám hộ của trẻ.',
  'guardians-full': 'Chọn thay một trong hai người đang giám hộ. Mỗi trẻ có nhiều nhất hai người.',
  'guardian-last':
    'Mời người sẽ giám hộ đến, rồi chọn thay người này. Trẻ chưa có liên hệ riêng nên không thể không còn ai.',
} as const
export type GuardiansFault = keyof typeof guardiansFaults
