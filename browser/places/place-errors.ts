import type { Verdict } from './place-choices'
import { t } from '@/lib/words/t'

const LONGEST = 40

const quoted = (typed: string) => {
  const words = typed.trim()
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”`
}

/** What to do about words that choose no place; nothing for an empty field. */
export function placeError(verdict: Verdict, typed: string): string {
  switch (verdict.kind) {
    case 'several':
      return t('Chọn một nơi trong danh sách. Có {count} nơi khớp {typed}.', {
        count: verdict.count,
        typed: quoted(typed),
      })
    case 'former':
      return t('Chọn “{place}” trong danh sách. {former} nay thuộc nơi này.', {
        place: verdict.choice.label,
        former: verdict.name,
      })
    case 'unknown':
      return t('Xem lại tên nơi này. Danh sách không có {typed}.', { typed: quoted(typed) })
    default:
      return ''
  }
}
