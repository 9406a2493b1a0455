// The kinds of benefit, of ../shared/data/claims/benefits; the groups are the tabs of the app.

export const benefitTypes: Record<string, { group: BenefitGroupName; name: string }> = {
  BHXH1L: { group: 'ONE_OFF', name: 'Trợ cấp BHXH một lần' },
  TCNH: { group: 'ONE_OFF', name: 'Trợ cấp một lần khi nghỉ hưu' },
  TUAT1L: { group: 'ONE_OFF', name: 'Trợ cấp tuất một lần' },
  MTP: { group: 'ONE_OFF', name: 'Trợ cấp mai táng' },
  TNLD1L: { group: 'ONE_OFF', name: 'Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần' },
  HUU: { group: 'MONTHLY', name: 'Lương hưu' },
  MSLD: { group: 'MONTHLY', name: 'Trợ cấp mất sức lao động' },
  TNLDHT: { group: 'MONTHLY', name: 'Trợ cấp tai nạn lao động, bệnh nghề nghiệp hàng tháng' },
  TUATHT: { group: 'MONTHLY', name: 'Trợ cấp tuất hàng tháng' },
  TCHT23: {
    group: 'MONTHLY',
    name: 'Trợ cấp hàng tháng cho người không đủ điều kiện hưởng lương hưu',
  },
  'OD-NN': { group: 'SICKNESS', name: 'Ốm đau ngắn ngày' },
  'OD-DN': { group: 'SICKNESS', name: 'Ốm đau do bệnh cần chữa trị dài ngày' },
  'OD-CON': { group: 'SICKNESS', name: 'Chăm sóc con ốm' },
  'TS-KT': { group: 'MATERNITY', name: 'Khám thai' },
  'TS-ST': { group: 'MATERNITY', name: 'Sảy thai, phá thai, thai chết' },
  'TS-SC': { group: 'MATERNITY', name: 'Sinh con' },
  'TS-NAM': { group: 'MATERNITY', name: 'Lao động nam nghỉ việc khi vợ sinh con' },
  'TS-1L': { group: 'MATERNITY', name: 'Trợ cấp một lần khi sinh con' },
  'TS-CN': { group: 'MATERNITY', name: 'Nhận nuôi con nuôi' },
  'TS-TT': { group: 'MATERNITY', name: 'Biện pháp tránh thai' },
  'DS-OD': { group: 'RECOVERY', name: 'Dưỡng sức, phục hồi sức khỏe sau ốm đau' },
  'DS-TS': { group: 'RECOVERY', name: 'Dưỡng sức, phục hồi sức khỏe sau thai sản' },
  'DS-TN': { group: 'RECOVERY', name: 'Dưỡng sức, phục hồi sức khỏe sau tai nạn lao động' },
  TCTN: { group: 'UNEMPLOYMENT', name: 'Trợ cấp thất nghiệp' },
  HTHN: { group: 'UNEMPLOYMENT', name: 'Hỗ trợ học nghề (đào tạo)' },
}

const approved = ['DECIDED', 'PAID'] as const
/** In which states a benefit of a group may be. */
export const benefitStatesOf = {
  ONE_OFF: [...approved, 'UNCOLLECTED'],
  MONTHLY: ['RECEIVING', 'SUSPENDED', 'RESUMED', 'ENDED'],
  SICKNESS: [...approved, 'TO_PAY_BACK'],
  MATERNITY: approved,
  RECOVERY: approved,
  UNEMPLOYMENT: ['RECEIVING', 'SUSPENDED', 'RESUMED', 'MOVED', 'ENDED', 'WITHDRAWN', 'EXHAUSTED'],
} as const

export type BenefitGroupName = keyof typeof benefitStatesOf

/** How each state is written. */
export const benefitStateWords = {
  DECIDED: ['Đã duyệt', 'Đã có quyết định'],
  PAID: ['Đã chi trả', 'Đã nhận'],
  UNCOLLECTED: ['Chưa nhận'],
  TO_PAY_BACK: ['Thu hồi'],
  RECEIVING: ['Đang hưởng'],
  SUSPENDED: ['Tạm dừng hưởng', 'Tạm dừng'],
  RESUMED: ['Tiếp tục hưởng', 'Tiếp tục'],
  MOVED: ['Chuyển nơi hưởng'],
  ENDED: ['Chấm dứt hưởng', 'Chấm dứt'],
  WITHDRAWN: ['Hủy quyết định hưởng', 'Hủy hưởng'],
  EXHAUSTED: ['Hết thời gian hưởng', 'Hết thời hạn'],
} as const
