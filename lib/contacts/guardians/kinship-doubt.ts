/** What is odd about what somebody is to a child, and may be so. */
export type KinshipDoubt = 'unlike-sex' | 'second-of-kind'

export const kinshipDoubtWords: Record<KinshipDoubt, string> = {
  'unlike-sex': 'Quan hệ đã chọn khác giới tính của người đến trong dữ liệu BHXH.',
  'second-of-kind': 'Trẻ đã có một người giám hộ với đúng quan hệ này.',
}
