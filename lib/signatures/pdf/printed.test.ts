import { expect, test } from 'vitest'
import type { Issued } from './issued'
import { printedOn } from './printed'
import type { PdfDictionary, PdfValue } from './value'

const map = (entries: Record<string, PdfValue>): PdfDictionary => new Map(Object.entries(entries))
const font = map({ DescendantFonts: [map({ W: [0, [500, 1000]] })] })
const page = map({
  Contents: { kind: 'reference', number: 2, generation: 0 },
  Resources: map({ Font: map({ F1: font }) }),
})

/** A page of ours with these lines in it. */
function printed(...lines: string[]) {
  const plain = Buffer.from(['1 0 0 -1 0 800 cm', ...lines].join('\n'))
  const object = (number: number) => ({ number, generation: 0, value: page, start: 0, end: 0 })
  const issued = { object, value: (value: PdfValue | undefined) => value, plain: () => plain }
  return printedOn(issued as unknown as Issued, 1)
}
const words = (glyphs: string) => ['BT', '1 0 0 1 100 700 Tm', '/F1 10 Tf', `[${glyphs}] TJ`, 'ET']

test('chữ có chỗ của nó: dài bằng các nét chữ, cao cả dấu', () => {
  expect(printed(...words('<00000001> 100 <0000> 0'))).toEqual([
    { left: 100, low: 697.5, right: 119, high: 709 },
  ])
  // A glyph of unknown width is as wide as it is high.
  expect(printed(...words('<0007> 0'))?.[0]?.right).toBe(110)
})

test('ô, vạch tính từ trên xuống; số trang và vạch trang trí không kể', () => {
  expect(printed('10 20 30 40 re', 'f')).toEqual([{ left: 10, low: 740, right: 40, high: 780 }])
  expect(
    printed('/Artifact <<', '/Type /Pagination', '>> BDC', ...words('<0000> 0'), 'EMC'),
  ).toEqual([])
  expect(
    printed(
      '/Artifact <<',
      '>> BDC',
      'EMC',
      '/P <<',
      '/MCID 0',
      '>> BDC',
      ...words('<0000> 0'),
      'EMC',
    ),
  ).toHaveLength(1)
})

test('trang viết cách khác thì coi như chỗ nào cũng có chữ', () => {
  for (const line of [
    'BT (chu) Tj ET',
    '(chu) Tj',
    '0.5 0 0 0.5 0 0 cm',
    '/Im1 Do',
    '1 0 0 1 5 5 Td',
    '/F9 10 Tf',
    'EMC',
  ])
    expect(printed(line)).toBeNull()
  expect(printed('[<0000> 0] TJ')).toBeNull()
})
