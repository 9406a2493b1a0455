import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from './csv'

const directory = mkdtempSync(path.join(tmpdir(), 'csv-'))
afterAll(() => rmSync(directory, { recursive: true }))

function read(text: string) {
  writeFileSync(path.join(directory, 'x.csv'), text)
  return readCsv(directory, 'x.csv', ['code', 'name'])
}

describe('tệp danh mục như bảng tính lưu ra', () => {
  const wanted = [{ code: '01', name: 'Hà Nội', at: 'x.csv:2' }]

  test.each([
    ['như của chúng tôi', 'code,name\n01,Hà Nội\n'],
    ['có dấu thứ tự byte', '\uFEFFcode,name\n01,Hà Nội\n'],
    ['ngăn bằng chấm phẩy', 'code;name\r\n01;Hà Nội\r\n'],
    ['cả hai, mọi ô trong ngoặc', '\uFEFF"code";"name"\r\n"01";"Hà Nội"\r\n'],
    ['xuống dòng kiểu Windows, không dòng cuối', 'code,name\r\n01,Hà Nội'],
    ['chữ ẩn, dấu tách rời, hai dấu cách', 'code,name\n01, Ha\u0300\u00AD  N\u1ED9i\u200B \n'],
    ['dòng trống ở cuối', 'code,name\n01,Hà Nội\n\n\n'],
  ])('%s thì vẫn đọc đúng', (_, text) => {
    expect(read(text)).toEqual(wanted)
  })

  test('ô có dấu phẩy, dấu ngoặc và chỗ xuống dòng; dòng sau vẫn nói đúng số dòng', () => {
    expect(read('code,name\n01,"Hà ""Nội"",\ncũ"\n02,Huế\n')).toEqual([
      { code: '01', name: 'Hà "Nội", cũ', at: 'x.csv:2' },
      { code: '02', name: 'Huế', at: 'x.csv:4' },
    ])
  })

  test.each([
    ['chữ sau dấu ngoặc đóng', 'code,name\n01,"Hà" Nội\n', /^x\.csv:2: column 2: /],
    ['ngoặc không đóng', 'code,name\n01,Huế\n02,"Hà Nội\n', /^x\.csv:\d+: column 2: /],
    ['ngoặc ở giữa ô', 'code,name\n01,Hà "Nội"\n', /^x\.csv:2: column 2: /],
    ['thiếu ô', 'code,name\n01,Huế\n02\n', /^x\.csv:3: expected 2 cells, found 1/],
    ['thừa ô', 'code,name\n01,Huế,\n', /^x\.csv:2: expected 2 cells, found 3/],
    ['sai tên cột', 'code,title\n01,Huế\n', /^x\.csv:1: expected the columns code,name/],
    ['tệp rỗng', '', /^x\.csv:1: expected the columns/],
  ])('%s thì bị từ chối kèm số dòng, không bao giờ bị cắt ngắn', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
