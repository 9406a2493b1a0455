type Done = {
  words: string
  /** The case has left this officer's hands: the next one may follow. */
  isFinishing?: true
}

const deeds: Record<string, Done> = {
  'phieu-kiem-tra': { words: 'Đã lưu phiếu kiểm tra.' },
  'trinh-duyet': { words: 'Đã trình người duyệt.', isFinishing: true },
  'trinh-tu-choi': { words: 'Đã trình đề nghị từ chối.', isFinishing: true },
  'tra-lai': {
    words: 'Đã trả lại. Công dân nhận tin nhắn và xem đủ lý do trong hồ sơ.',
    isFinishing: true,
  },
  'chuyen-lai': { words: 'Đã chuyển lại thẩm định.', isFinishing: true },
  duyet: {
    words: 'Đã ghi quyết định duyệt. Công dân chưa nhận tin, bạn còn hoàn tác được.',
    isFinishing: true,
  },
  'tu-choi': {
    words: 'Đã ghi quyết định từ chối. Công dân chưa nhận tin, bạn còn hoàn tác được.',
    isFinishing: true,
  },
  'hoan-tac': { words: 'Đã hoàn tác quyết định. Công dân không nhận tin nào.' },
  'gui-ngay': { words: 'Quyết định đã có hiệu lực. Công dân nhận tin nhắn.', isFinishing: true },
  'nhan-ban-ky': { words: 'Đã nhận tờ khai đã ký. Công dân nhận tin nhắn hẹn ngày.' },
  'ghi-chu': { words: 'Đã thêm ghi chú.' },
  'gui-lai-tin': {
    words: 'Đã xếp tin vào hàng gửi. Nếu lại chưa gửi được, tin trở lại danh sách này.',
  },
  'mo-lai-muc': { words: 'Đã mở lại mục này để thẩm định lại.' },
}

const find = (deed: unknown): Done | null =>
  typeof deed === 'string' && Object.hasOwn(deeds, deed) ? deeds[deed]! : null

/** What to say after a deed; null for a word that is none of ours. */
export const doneText = (deed: unknown): string | null => find(deed)?.words ?? null

export const isFinishing = (deed: string): boolean => find(deed)?.isFinishing ?? false
