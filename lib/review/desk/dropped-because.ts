/** Why a decision that had been taken did not take effect, as every officer of the case reads it. */
const reasons: Record<string, string> = {
  'decider-suspended': 'Cán bộ đã quyết định nay dừng việc.',
  'decider-moved': 'Cán bộ đã quyết định nay không còn duyệt hồ sơ của cơ quan này.',
  'not-your-role': 'Cán bộ đã quyết định nay không còn duyệt hồ sơ.',
  'not-yours': 'Cán bộ đã quyết định nay làm ở cơ quan khác.',
  'four-eyes': 'Cán bộ đã quyết định có tiếp nhận hoặc thẩm định hồ sơ này.',
  'own-case': 'Đây là hồ sơ của chính cán bộ đã quyết định.',
  'same-household': 'Người đăng ký cùng hộ gia đình với cán bộ đã quyết định.',
  'officer-without-number': 'Tài khoản của cán bộ đã quyết định chưa ghi mã số BHXH.',
  'account-exists': 'Người này nay đã có tài khoản.',
  'failed-items': 'Phiếu kiểm tra nay có mục không đạt.',
  'nothing-failed': 'Phiếu kiểm tra nay không có mục nào không đạt.',
  'incomplete-checklist': 'Phiếu kiểm tra nay chưa đủ.',
}

export const droppedBecause = (reason: unknown): string =>
  (typeof reason === 'string' && reasons[reason]) || 'Tình trạng hồ sơ nay đã khác.'
