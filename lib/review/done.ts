const words: Record<string, string> = {
  'phieu-kiem-tra': 'Đã lưu phiếu kiểm tra',
  'trinh-duyet': 'Đã trình duyệt',
  'trinh-tu-choi': 'Đã trình đề nghị từ chối',
  'tra-lai': 'Đã trả lại. Công dân nhận tin nhắn với mọi lý do',
  'chuyen-lai': 'Đã chuyển lại thẩm định',
  duyet: 'Đã ghi quyết định duyệt. Công dân chưa nhận tin; bạn còn hoàn tác được',
  'tu-choi': 'Đã ghi quyết định từ chối. Công dân chưa nhận tin; bạn còn hoàn tác được',
  'hoan-tac': 'Đã hoàn tác quyết định. Công dân không nhận tin nào',
  'gui-ngay': 'Quyết định đã có hiệu lực. Công dân nhận tin nhắn',
  'nhan-ban-ky': 'Đã nhận bản ký. Công dân nhận tin nhắn hẹn ngày',
  'ghi-chu': 'Đã thêm ghi chú',
  'mo-lai-muc': 'Đã mở lại mục để thẩm định chấm lại',
}

/** What to say after a deed; null for a word that is none of ours. */
export const doneText = (deed: unknown): string | null =>
  typeof deed === 'string' && Object.hasOwn(words, deed) ? words[deed]! : null
