import { describe, expect, test } from 'vitest'
import { servicesSchema } from './services-setting'

const token = 'mot-the-chi-de-thu-1'
const other = 'mot-the-chi-de-thu-2'

describe('nhiều dịch vụ cùng loại trong một thiết lập', () => {
  test('mỗi dịch vụ một mã, một địa chỉ, một thẻ; để trống là không có', () => {
    const text = `00040 https://mot.vidu.vn ${token}, efy https://hai.vidu.vn/x ${other}`
    expect([...servicesSchema.parse(text)]).toEqual([
      ['00040', { url: 'https://mot.vidu.vn', token }],
      ['efy', { url: 'https://hai.vidu.vn/x', token: other }],
    ])
    expect(servicesSchema.parse(undefined).size).toBe(0)
  })

  test.each([
    ['thiếu thẻ', 'efy https://hai.vidu.vn', 'names «efy» wrongly'],
    ['thẻ ngắn, dễ đoán', 'efy https://hai.vidu.vn 123', 'names «efy» wrongly'],
    ['không phải địa chỉ', `efy hai.vidu.vn ${token}`, 'names «efy» wrongly'],
    ['hai lần một mã', `a https://a.vn ${token},a https://b.vn ${other}`, 'one code twice'],
    ['chung một thẻ', `a https://a.vn ${token},b https://b.vn ${token}`, 'one token twice'],
  ])('%s: không nhận, nói vì sao', (_, text, issue) => {
    expect(servicesSchema.safeParse(text).error?.issues[0]?.message).toContain(issue)
  })
})
