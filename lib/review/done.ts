const words: Record<string, string> = {
  'phieu-kiem-tra': 'Đã lưu phiếu kiểm tra',
  'trinh-duyet': 'Đã trình duyệt',
  'trinh-tu-choi': 'Đã trình đề nghị từ chối',
  'tra-lai': 'Đã trả lại. Công dân nhận tin nhắn với mọi lý do',
  'chuyen-lai': 'Đã chuyển lại thẩm định',
  duyet: 'Đã duyệt. Tài khoản đã cấp, mã kích hoạt đã gửi đến điện thoại của công dân',
  'tu-choi': 'Đã từ chối. Công dân nhận tin nhắn và xem được lý do',
  'nhan-ban-ky': 'Đã nhận bản ký. Công dân nhận tin nhắn hẹn ngày',
  'ghi-chu': 'Đã thêm ghi chú',
  'mo-lai-muc': 'Đã mở lại mục để thẩm định chấm lại',
}

/** What to say after a deed; null for a word that is none of ours. */
export const doneText = (deed: unknown): string | null =>
  typeof deed === 'string' && Object.hasOwn(words, deed) ? words[deed]! : null
