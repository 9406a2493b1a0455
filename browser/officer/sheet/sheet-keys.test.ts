import { expect, test } from 'vitest'
import { keyLines, moveOf } from './sheet-keys'

const pressed = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false },
  ...more,
})

test('1, 2, 3 đánh dấu, mũi tên đổi mục, ? kể các phím; phím khác là của trình duyệt', () => {
  expect(['1', '2', '3'].map((key) => moveOf(pressed(key)))).toEqual([
    { mark: 'passed' },
    { mark: 'failed' },
    { mark: 'not-applicable' },
  ])
  expect(moveOf(pressed('ArrowUp'))).toEqual({ to: -1 })
  expect(moveOf(pressed('?'))).toBe('help')
  expect(moveOf(pressed('4'))).toBeUndefined()
  expect(keyLines.map(({ key }) => key)).toEqual(['1', '2', '3', '↓', '↑', '?'])
})

test('phím giữ cùng Ctrl, Alt, hay đã có nơi khác trả lời thì không đánh dấu gì', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'defaultPrevented'])
    expect(moveOf(pressed('1', { [held]: true })), held).toBeUndefined()
})
