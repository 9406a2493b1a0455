import { describe, expect, test } from 'vitest'
import { nameKey } from '@/lib/text/names/name-key'
import { indexWords } from '@/lib/text/readings/words-of'
import { mostLikely, type Slot } from './likeness'

const row = (code: string, name: string) => ({
  code,
  name,
  searchText: nameKey(name),
  words: indexWords(name),
})
const slot = (word: string, near: string[] = [], weight = 5): Slot => ({
  word,
  near: new Set(near),
  weight,
})
const found = (slots: Slot[], names: string[]) =>
  mostLikely(
    slots,
    names.map((name, at) => row(String(at), name)),
  ).map((one) => one.row.name)

describe('dòng giống lời gõ nhất', () => {
  test('chữ đúng hơn chữ gần, chữ gần hơn chữ thiếu', () => {
    const slots = [slot('lua'), slot('vanh', ['vang'])]
    expect(found(slots, ['Lúa Vàng', 'Lúa Vành', 'Lúa Mới'])).toEqual(['Lúa Vành', 'Lúa Vàng'])
  })

  test('chữ ít gặp nặng hơn chữ thường gặp', () => {
    const slots = [slot('benh', [], 0.5), slot('vien', [], 0.5), slot('lua', [], 9)]
    expect(found(slots, ['Bệnh viện Khác', 'Phòng khám Lúa'])).toEqual(['Phòng khám Lúa'])
  })

  test('đúng thứ tự và ngắn gọn thì trước', () => {
    const slots = [slot('lua'), slot('vang')]
    expect(found(slots, ['Vàng Lúa', 'Lúa Vàng An Khang', 'Lúa Vàng'])[0]).toBe('Lúa Vàng')
  })

  test('một chữ đã gõ không được dùng làm chữ sai của chữ khác', () => {
    const [best] = mostLikely([slot('xa'), slot('la', ['xa', 'ha'])], [row('1', 'Xã Hạ')])
    expect(best?.words).toEqual(['xa', 'ha'])
  })

  test('chẳng giống gì thì không có gì', () => {
    expect(found([slot('lua'), slot('vang')], ['Bệnh viện Mai Sớm'])).toEqual([])
    expect(found([slot('lua')], [])).toEqual([])
  })
})
