import type { Verdict } from './place-choices'

const LONGEST = 40

const quoted = (typed: string) => {
  const words = typed.trim()
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”`
}

/** What to do about words that choose no place; nothing for an empty field. */
export function placeError(verdict: Verdict, typed: string): string {
  switch (verdict.kind) {
    case 'several':
      return `Chọn một nơi trong danh sách. Có ${verdict.count} nơi khớp ${quoted(typed)}.`
    case 'former':
      return `Chọn “${verdict.choice.label}” trong danh sách. ${verdict.name} nay thuộc nơi này.`
    case 'unknown':
      return `Xem lại tên nơi này. Danh sách không có ${quoted(typed)}.`
    default:
      return ''
  }
}
