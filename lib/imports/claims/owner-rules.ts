/** Why a claim is given to nobody, each with its sentence for whoever loads the file. None of them says what stands there. */
export const ownerRules = {
  'no-number':
    'Ghi số thẻ BHYT. Nếu người bệnh không có thẻ, ghi đủ số định danh, họ tên, ngày sinh.',
  'cards-of-two': 'Xem lại các thẻ BHYT. Chúng mang số của hai người.',
  'unknown-patient': 'Xem lại số này. Nếu số đúng, nạp người ấy trước bằng tệp người tham gia.',
  'several-patients': 'Ghi số thẻ BHYT. Trong sổ có nhiều người mang số giấy tờ này.',
  'other-patient': 'Xem lại mục này và số thẻ BHYT. Trong sổ, hai điều này không cùng một người.',
} as const

export type OwnerRule = keyof typeof ownerRules
