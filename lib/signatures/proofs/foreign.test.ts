import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeFile } from '../judge-file'

describe('chữ ký kèm chứng cứ lưu trữ (PAdES LTV, LTA) do pyHanko ghi', () => {
  // Signed, then a store with a time stamp, a store, another time stamp, and a store: as pyHanko appends them.
  const file = readFileSync(
    path.join(import.meta.dirname, '../fixtures/foreign/pyhanko-archived.pdf'),
  )
  const ends = [...file.toString('latin1').matchAll(/%%EOF\n/g)].map(({ index }) => index + 6)
  const [first = 0, ...later] = ends
  const issued = file.subarray(0, first)
  const faults = (one: Buffer) => judgeFile(one, issued).faults

  test('nhận ở mọi chặng: chữ ký, kho chứng cứ, dấu thời gian, kho lần sau, dấu lần sau', () => {
    expect(later.length).toBe(5)
    for (const end of later) expect(faults(file.subarray(0, end))).toEqual([])
  })

  test('chữ ký được xem là chữ ký của người, chỉ bao trùm đến chỗ nó đã ký', () => {
    const { covered } = judgeFile(file, issued)
    expect(covered?.form).toBe('ETSI.CAdES.detached')
    const [before, after] = covered!.parts
    expect(before.length + after.length).toBeLessThan(later[0]!)
  })

  test.each([
    ['khung dấu thời gian có chỗ', '/Rect [ 0 0 0 0 ]', '/Rect [ 0 0 9 9 ]'],
    ['dấu là chữ ký thường', '/Type /DocTimeStamp', '/Type /Sig         '],
    ['trang khác', '/Contents 8 0 R', '/Contents 9 0 R'],
    ['danh sách trang khác', '/Pages 1 0 R', '/Pages 8 0 R'],
    ['tên khung trùng tên chữ ký', '/TU (Timestamp)', '/T  (Ky)       '],
    ['kho có điều lạ', '/CRLs [', '/XFAs ['],
  ])('%s: không nhận', (_, words, others) => {
    const at = file.indexOf(words, later[0], 'latin1')
    expect(at).toBeGreaterThan(0)
    const changed = Buffer.from(file)
    changed.write(others, at, 'latin1')
    expect(faults(changed)).not.toEqual([])
    // The person's signature is looked at all the same, and no stamp is taken for it.
    expect(judgeFile(changed, issued).covered?.form).toBe('ETSI.CAdES.detached')
  })

  test('một byte khác trước dấu thời gian: dấu không còn là của tệp này', () => {
    const changed = Buffer.from(file)
    changed.write('1', file.indexOf('20261', later[0]! + 900, 'latin1') + 9, 'latin1')
    expect(faults(changed)).not.toEqual([])
  })
})
