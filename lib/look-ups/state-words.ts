import { msg, t } from '@/lib/words/t'

const words: Record<string, string | undefined> = {
  active: msg('Đang tham gia'),
  paused: msg('Tạm dừng tham gia'),
  dissolved: msg('Đã giải thể'),
}

/** How a unit stands with BHXH today. */
export function stateWords(state: string): string {
  const known = words[state]
  return known ? t(known) : t('Chưa rõ tình trạng')
}
