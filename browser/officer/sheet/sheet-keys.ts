import type { Result } from '@/lib/review/sheet/checklist'

export type SheetMove = { mark: Result } | { to: 1 | -1 } | 'help'

/** What a key does to the sheet. In words for the list of keys, in that order. */
const moves: Readonly<Record<string, { move: SheetMove; words: string }>> = {
  '1': { move: { mark: 'passed' }, words: 'Đánh dấu mục đang ở: đạt' },
  '2': { move: { mark: 'failed' }, words: 'Đánh dấu mục đang ở: không đạt (Tab: sang ô lý do)' },
  '3': { move: { mark: 'not-applicable' }, words: 'Đánh dấu mục đang ở: không áp dụng (nếu có)' },
  ArrowDown: { move: { to: 1 }, words: 'Mục tiếp theo' },
  ArrowUp: { move: { to: -1 }, words: 'Mục trước' },
  '?': { move: 'help', words: 'Mở bảng phím tắt này' },
}
const shown: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' }

export const keyLines = Object.entries(moves).map(([key, { words }]) => ({
  key: shown[key] ?? key,
  words,
}))

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'>

/** Keys held with another belong to the browser; so does whatever somebody else has answered. */
export const moveOf = (pressed: Pressed): SheetMove | undefined =>
  pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.defaultPrevented
    ? undefined
    : moves[pressed.key]?.move
