import { t } from '@/lib/words/t'
import type { KeptTerm } from './term'

const DAY = 24
const YEAR = 365 * DAY

/** «30 ngày», «5 năm», «2 giờ»; nothing where it goes with the next round. */
export function termLength({ hours }: Pick<KeptTerm, 'hours'>): string | null {
  if (hours === 0) return null
  if (hours % YEAR === 0) return t('{count} năm', { count: hours / YEAR })
  if (hours % DAY === 0) return t('{count} ngày', { count: hours / DAY })
  return t('{count} giờ', { count: hours })
}

/** «30 ngày, tính từ lần nhập sau cùng. Cổng tự xóa mỗi đêm.» */
export function keptTermWords(term: KeptTerm): string {
  const [length, since] = [termLength(term), t(term.since)]
  const kept = length
    ? t('{length}, tính {since}.', { length, since })
    : t('Không giữ thêm, tính {since}.', { since })
  return `${kept} ${term.rhythm === 'night' ? t('Cổng tự xóa mỗi đêm.') : t('Cổng tự xóa, cứ mỗi phút một lần.')}`
}
