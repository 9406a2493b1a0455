const words: Record<string, string | undefined> = {
  active: 'Đang tham gia',
  paused: 'Tạm dừng tham gia',
  dissolved: 'Đã giải thể',
}

/** How a unit stands with BHXH today. */
export const stateWords = (state: string): string => words[state] ?? 'Chưa rõ tình trạng'
