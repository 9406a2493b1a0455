import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ShownHandover } from '@/lib/ivan/handovers/show-handover'
import { inLanguage } from '@/lib/words/asked-language'
import { Ivan } from './ivan'

const waiting: ShownHandover = {
  id: '0193b6c4-0000-7000-8000-000000000001',
  declarationId: '0193b6c4-0000-7000-8000-000000000002',
  provider: 'vnpt',
  providerName: 'VNPT-BHXH',
  state: 'WAITING',
  stateSince: new Date(),
  heardAt: null,
  reason: null,
  attempts: 0,
  toldDownAt: null,
  createdAt: new Date(),
}
const drawn = (differing: Partial<ShownHandover> = {}, language: 'vi' | 'en' = 'vi') =>
  inLanguage({ language, address: '/ho-so' }, () =>
    renderToStaticMarkup(<Ivan handover={{ ...waiting, ...differing }} />),
  )

describe('trang hồ sơ nói thật về tổ chức I-VAN', () => {
  test('đang báo: nói rõ tổ chức nào nhận những gì của mình', () => {
    expect(drawn()).toContain('VNPT-BHXH')
    expect(drawn()).toContain('tên và mã số của bạn')
    expect(drawn({}, 'en')).toContain('your name and number')
  })

  test.each([
    [{ state: 'WAITING', toldDownAt: new Date() }, 'Chưa báo được', 'could not be reached'],
    [{ state: 'TAKEN' }, 'chưa xác nhận', 'has not confirmed yet'],
    [{ state: 'REFUSED', reason: 'no-contract' }, 'Ký hợp đồng', 'Sign one'],
    [{ state: 'REFUSED', reason: 'other-data' }, 'khác với hợp đồng', 'differs from'],
    [{ state: 'REFUSED', reason: 'suspended' }, 'đang tạm ngừng', 'suspended'],
    [{ state: 'REFUSED' }, 'Hỏi tổ chức này lý do', 'Ask this provider for the reason'],
  ] as const)('%o: nói điều đã xảy ra, và tài khoản vẫn dùng được', (differing, words, english) => {
    expect(drawn(differing)).toContain(words)
    expect(drawn(differing)).toContain('Tài khoản của bạn vẫn dùng được.')
    expect(drawn(differing, 'en')).toContain(english)
  })

  test('đã xác nhận: giao dịch qua tổ chức ấy', () => {
    expect(drawn({ state: 'ACCEPTED' })).toContain('Bạn giao dịch qua tổ chức này')
    expect(drawn({ state: 'ACCEPTED' })).not.toContain('vẫn dùng được')
  })
})
