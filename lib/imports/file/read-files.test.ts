import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importKinds } from '../kinds/import-kinds'
import { checkFile } from './check-file'
import { FileFaultError } from './file-fault'
import { readRecords, type FileRecord } from './read-records'

const folder = mkdtempSync(path.join(tmpdir(), 'records-'))
afterAll(() => rmSync(folder, { recursive: true }))

function kept(content: string | Buffer): string {
  const file = path.join(folder, 'one.csv')
  writeFileSync(file, content)
  return file
}

async function recordsOf(content: string | Buffer): Promise<FileRecord[]> {
  const records: FileRecord[] = []
  for await (const record of readRecords(kept(content))) records.push(record)
  return records
}
const cellsOf = async (content: string | Buffer) =>
  (await recordsOf(content)).map(({ cells }) => cells)

const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('tệp như người ta vẫn lưu', () => {
  const plain = [
    ['Mã số BHXH', 'Họ tên'],
    ['0100000001', 'Trần Thị Ví Dụ'],
  ]
  const lines = (sign: string, end = '\n') => plain.map((row) => row.join(sign) + end).join('')

  test.each<[string, string | Buffer]>([
    ['dấu phẩy', lines(',')],
    ['dấu chấm phẩy, BOM, xuống dòng của Windows', `\ufeff${lines(';', '\r\n')}`],
    ['tab', lines('\t')],
    ['sep=; của Excel', `sep=;\r\n${lines(';', '\r\n')}`],
    ['Unicode Text của Excel: UTF-16 và tab', utf16(lines('\t', '\r\n'))],
    ['UTF-16, byte lớn trước', utf16(lines(','), true)],
    ['dòng trống, dòng chỉ có dấu', `${lines(';')}\n;\n`],
    ['dòng cuối không xuống dòng', lines(',').trimEnd()],
  ])('%s', async (_, content) => expect(await cellsOf(content)).toEqual(plain))

  test('dấu phẩy trong tên cột không làm lẫn dấu phân cách', async () => {
    const content = 'Mã số BHXH;Từ tháng, năm;"Cấp bậc, chức vụ, chức danh"\n1;2;3\n'
    expect(await cellsOf(content)).toEqual([
      ['Mã số BHXH', 'Từ tháng, năm', 'Cấp bậc, chức vụ, chức danh'],
      ['1', '2', '3'],
    ])
  })

  test('ô có xuống dòng vẫn là một ô, và dòng được kể là dòng nó bắt đầu', async () => {
    const records = await recordsOf('a,b\n1,"Giáo viên\nTổ trưởng"\n2,"x ""y"" z"\n')
    expect(records).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['1', 'Giáo viên\nTổ trưởng'], line: 2 },
      { cells: ['2', 'x "y" z'], line: 4 },
    ])
    const ofWindows = await recordsOf(`a,b\r\n${'1,"Kế toán\r\nTổ trưởng"\r\n'.repeat(10)}2,x\r\n`)
    expect(ofWindows.map(({ line }) => line)).toEqual([1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22])
    const said = await recordsOf('sep=,\na,b\n1,2\n')
    expect(said.map(({ line }) => line)).toEqual([2, 3])
  })

  test('chữ Việt bị cắt giữa hai lần đọc vẫn nguyên', async () => {
    const long = `a,b\n${'ễ'.repeat(20)},${'x'.repeat(33)}\n`.repeat(12_000)
    const records = await recordsOf(long)
    expect(new Set(records.map(({ cells }) => cells.join()))).toEqual(
      new Set(['a,b', `${'ễ'.repeat(20)},${'x'.repeat(33)}`]),
    )
  })
})

const header = 'Mã số BHXH,Số thẻ BHYT,Giá trị từ ngày,Mã nơi ĐKKCB ban đầu'
const card = (code: string) => `${code},${code},01/01/2026,01018`
const faultOf = async (content: string | Buffer) => {
  const fault: unknown = await checkFile(importKinds.cards, kept(content)).catch((one) => one)
  return fault instanceof FileFaultError ? fault.fault : fault
}

describe('tệp không đúng như nó nói thì từ chối cả tệp, nói chỗ', () => {
  const good = `${header}\n${card('0100000001')}\n`

  test.each<[string, string | Buffer, object]>([
    [
      'nháy kép chưa đóng',
      `${good}0100000002,"0100000002,01/01/2026,01018\n`,
      { rule: 'quote', line: 3 },
    ],
    [
      'nháy kép hỏng sau những ô có xuống dòng của Windows',
      `${header}\r\n0100000001,"a\r\nb\r\nc",01/01/2026,01018\r\n0100000002,01"2,1,1\r\n`,
      { rule: 'quote', line: 5 },
    ],
    ['nháy kép giữa ô', `${good}0100000002,01"2,01/01/2026,01018\n`, { rule: 'quote', line: 3 }],
    ['chữ sau nháy đóng', `${good}"0100000002"x,1,01/01/2026,01018\n`, { rule: 'quote', line: 3 }],
    ['một ô nuốt cả phần còn lại', `${good}"${'x'.repeat(70_000)}`, { rule: 'record', line: 3 }],
    [
      'bảng mã cũ',
      Buffer.concat([Buffer.from(good), Buffer.from([0xd4, 0xea, 0x0a])]),
      { rule: 'encoding', line: 3 },
    ],
    [
      'bảng mã cũ ở một dòng rất xa',
      Buffer.concat([
        Buffer.from(header + `\n${card('0100000001')}`.repeat(20_000)),
        Buffer.from([0x0a, 0xd4, 0xea, 0x0a]),
      ]),
      { rule: 'encoding', line: 20_002 },
    ],
    ['UTF-16 không có dấu đầu tệp', Buffer.from(good, 'utf16le'), { rule: 'encoding', line: 1 }],
    ['tệp trống', '', { rule: 'empty' }],
    [
      'tệp của loại khác',
      'Mã đơn vị;Tên đơn vị;Mã tỉnh;Mã cơ quan BHXH;Tình trạng;Có hiệu lực từ\n1;2;3;4;5;6\n',
      { rule: 'otherKind', kind: 'employers' },
    ],
    [
      'hồ sơ khám chữa bệnh',
      '\ufeff<?xml version="1.0"?>\n<GIAMDINHHS a="1">x"y</GIAMDINHHS>',
      { rule: 'otherKind', kind: 'claims' },
    ],
    ['một trang web', '<!DOCTYPE html><p>', { rule: 'notTable' }],
    ['chỉ có tên cột', header, { rule: 'empty' }],
    ['cột lạ', `${header},Lương tháng\n`, { rule: 'unknownColumn', line: 1, place: 5 }],
    [
      'hai cột một tên',
      `${header},Mã thẻ\n`,
      { rule: 'sameColumn', line: 1, place: 5, column: 'Số thẻ BHYT' },
    ],
    [
      'thiếu cột',
      'Mã số BHXH,Số thẻ\n1,2\n',
      { rule: 'missingColumn', line: 1, column: 'Giá trị từ ngày' },
    ],
    [
      'không theo thứ tự',
      `${header}\n${card('0100000002')}\n${card('0100000001')}\n`,
      { rule: 'order', line: 3 },
    ],
  ])('%s', async (_, content, fault) => expect(await faultOf(content)).toEqual(fault))

  test('tên cột theo thứ tự nào cũng được: không dấu, chữ hoa, tên khác, số thứ tự', async () => {
    const content =
      'STT,MA NOI DKKCB BAN DAU,Giá trị từ,Mã thẻ (15 ký tự)*,ma_so_bhxh\n1,01018,1/1/2026,0100000001,0100000001\n'
    expect(await checkFile(importKinds.cards, kept(content))).toMatchObject({ rows: 1 })
  })
})
