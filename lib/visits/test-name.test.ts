import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toldOf } from '@/lib/claims/fixtures/told-of'
import { nameOfTest } from './test-name'

test('kết quả không ghi tên chỉ số thì mang tên của dịch vụ cùng mã trong lần khám', async () => {
  for (const name of ['inpatient', 'outpatient']) {
    const [event] = await toldOf(readFileSync(`lib/claims/fixtures/samples/${name}.xml`))
    if (event?.kind !== 'claim') throw new Error('no claim')
    const { tests, lines } = event.claim
    const names = tests.map((one) => nameOfTest(one, lines))
    expect(names.filter((one) => /^\d\d\.\d{4}/.test(one))).toEqual([])
  }
})

test('không dịch vụ nào cùng mã thì kể mã, không lấy tên của khoản khác', () => {
  const result = { name: '', service: '18.0107.0029', code: 'XQ' } as Parameters<
    typeof nameOfTest
  >[0]
  expect(nameOfTest(result, [{ kind: 'drug', code: '18.0107.0029', name: 'Thuốc' }])).toBe(
    '18.0107.0029',
  )
  expect(
    nameOfTest({ ...result, service: '' }, [{ kind: 'service', code: '', name: 'Khám' }]),
  ).toBe('XQ')
})
