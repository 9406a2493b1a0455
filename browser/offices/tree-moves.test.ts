import { describe, expect, test } from 'vitest'
import { moveInTree, rowTyped, type TreeRow } from './tree-moves'

const rows: TreeRow[] = [
  { code: '083', label: 'Bến Tre', level: 1, isOpen: false },
  { code: '089', label: 'An Giang', level: 1, isOpen: true },
  { code: '08902', label: 'Châu Đốc', level: 2 },
  { code: '08905', label: 'Châu Thành', level: 2 },
  { code: '091', label: 'Kiên Giang', level: 1, isOpen: false },
]

describe('đi trong cây bằng bàn phím', () => {
  test.each([
    ['089', 'ArrowDown', { to: '08902' }],
    ['089', 'ArrowUp', { to: '083' }],
    ['083', 'ArrowUp', {}],
    ['091', 'ArrowDown', {}],
    ['08902', 'Home', { to: '083' }],
    ['083', 'End', { to: '091' }],
    ['083', 'ArrowRight', { open: ['083'] }],
    ['089', 'ArrowRight', { to: '08902' }],
    ['08902', 'ArrowRight', {}],
    ['089', 'ArrowLeft', { close: '089' }],
    ['08905', 'ArrowLeft', { to: '089' }],
    ['083', 'ArrowLeft', {}],
    ['083', '*', { open: ['083', '091'] }],
    ['08902', '*', { open: [] }],
  ])('ở %s nhấn %s', (at, key, move) => {
    expect(moveInTree(rows, at, key)).toEqual(move)
  })

  test('phím khác không có nghĩa gì', () => {
    expect(moveInTree(rows, '089', 'F5')).toBeUndefined()
  })

  test('gõ chữ đầu thì đến dòng kế tiếp, hết thì quay lại đầu', () => {
    const isMeant = (label: string) => label.startsWith('Châu')
    expect(rowTyped(rows, '083', isMeant)).toBe('08902')
    expect(rowTyped(rows, '08902', isMeant)).toBe('08905')
    expect(rowTyped(rows, '08905', isMeant)).toBe('08902')
  })
})
