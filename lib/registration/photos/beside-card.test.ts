import { describe, expect, test } from 'vitest'
import type { CardReading } from '@/lib/photos/card/card-reading'
import { unlikeCard } from './beside-card'

const code: CardReading = {
  source: 'square-code',
  number: '036099001234',
  fullName: 'Đỗ Thị Quỳnh Anh',
  birthDate: '1999-09-05',
}
const { fullName: _, ...told } = code
const lines = (text: string, isCut = false): CardReading => ({
  ...told,
  source: 'card-lines',
  plainName: { text, isCut },
})

describe('điều đã nhập bên cạnh điều máy đọc trên thẻ', () => {
  test.each<[string, CardReading, Record<string, string>, string[]]>([
    ['giống cả hai', code, { fullName: 'Đỗ Thị Quỳnh Anh', idNumber: '036099001234' }, []],
    ['viết hoa, cách số', code, { fullName: 'ĐỖ THỊ QUỲNH ANH', idNumber: '036 099 001 234' }, []],
    ['chưa nhập gì', code, { fullName: '', idNumber: '' }, []],
    ['thiếu dấu', code, { fullName: 'Đô Thị Quỳnh Anh' }, ['fullName']],
    ['số khác', code, { idNumber: '036099001243' }, ['idNumber']],
    ['số CMND cũ', code, { idNumber: '036123456' }, ['idNumber']],
    ['dòng máy đọc không có dấu', lines('DO THI QUYNH ANH'), { fullName: 'Đỗ Thị Quỳnh Anh' }, []],
    ['tên dài bị cắt', lines('DO THI QUYNH A', true), { fullName: 'Đỗ Thị Quỳnh Anh' }, []],
    ['tên khác chữ', lines('DO THI QUYNH ANH'), { fullName: 'Đỗ Thị Anh' }, ['fullName']],
    [
      'hộ chiếu: số hộ chiếu hay số căn cước đều được',
      { ...code, source: 'passport-lines', number: 'C1234567', ownNumber: '036099001234' },
      { idNumber: 'c1234567' },
      [],
    ],
  ])('%s', (_, reading, typed, unlike) => {
    expect(unlikeCard(reading, typed)).toEqual(unlike)
  })
})
