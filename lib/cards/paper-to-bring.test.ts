import { expect, test } from 'vitest'
import { paperToBring } from './paper-to-bring'

test.each([
  ['2022-02-11', 'giấy khai sinh'],
  ['2012-12-01', 'giấy khai sinh'],
  ['2012-11-30', 'căn cước gắn chip'],
  ['1958', 'căn cước gắn chip'],
])('người sinh %s được nhắc mang %s', (birthDate, paper) =>
  expect(paperToBring({ birthDate }, '2026-11-30')).toContain(paper),
)
