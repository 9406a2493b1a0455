import { expect, test } from 'vitest'
import { claimTables, tablesNotRead } from './claim-tables'
import { codeLists } from './code-lists'
import { costGroupOf, costGroups } from './cost-groups'
import { loadData } from './load-data'

const fields = [...claimTables.values()].flatMap(({ name, fields: all }) =>
  all.map((field) => ({ table: name, ...field })),
)

test('đủ 303 mục của mười bảng; sáu bảng không đọc', () => {
  expect(fields).toHaveLength(303)
  expect([...claimTables.keys()]).toHaveLength(10)
  expect([...tablesNotRead]).toEqual(['XML0', 'XML6', 'XML9', 'XML10', 'XML12', 'XML15'])
})

test('mỗi bảng có mã liên kết, bắt buộc', () => {
  for (const { place, fields: all } of claimTables.values())
    expect(all[place.get('MA_LK')!]?.need?.level).toBe('must')
})

test('mỗi danh sách mã được nhắc đến thì có; mỗi mã nhóm chi phí có chỗ trên màn hình', () => {
  for (const { list } of fields) if (list) expect([list, codeLists.has(list)]).toEqual([list, true])
  for (const code of codeLists.get('MA_NHOM')!.names.keys())
    expect([code, costGroupOf.has(code)]).toEqual([code, true])
})

test('mười một nhóm chi phí, mỗi mã nhóm ở đúng một nhóm', () => {
  const codes = costGroups.flatMap(({ groups }) => groups)
  expect(costGroups.map(({ label }) => label)).toContain('Tiền khám')
  expect([costGroups.length, new Set(codes).size]).toEqual([11, codes.length])
})

test('mỗi điều kiện chỉ nhắc mục có trong bảng của nó', () => {
  const conditions = loadData('fields').filter(({ need }) => / (if|unless) /.test(need!))
  expect(conditions.length).toBeGreaterThan(10)
  for (const { table, need } of conditions) {
    const [, name] = / (?:if|unless) ([A-Z_]+)/.exec(need!)!
    expect([name, claimTables.get(table!)!.place.has(name!)]).toEqual([name, true])
  }
})

test('báo cáo không hiện mục nào nói về một người', () => {
  const told = fields.filter(({ told: shown }) => shown).map(({ name }) => name)
  const personal =
    /HO_TEN|CCCD|SINH|DIA_CHI|DIEN_THOAI|THE|BHXH|BENH|CHAN_DOAN|THAI|CHET|MA_BN|MA_ME|MA_CHA/
  expect(told.length).toBeGreaterThan(80)
  expect(told.filter((name) => personal.test(name))).toEqual([])
})
