import { expect, test } from 'vitest'
import { infoOf, canInspect, oneLine, spokenOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { activationSlipPdf } from './activation-slip-pdf'

const slip = {
  reference: 'WX9B9G5K',
  login: '0189123456',
  fullName: 'Néang Kim Phia',
  code: 'K7P-M3Q-XR',
  expiresAt: new Date('2026-12-05T03:00:00Z'),
  language: 'vi',
}

test.skipIf(!canInspect)('phiếu kích hoạt đọc lên: bốn bước là một danh sách, có số', async () => {
  const pdf = await activationSlipPdf(slip)
  const spoken = oneLine(spokenOf(pdf))
  expect(spoken).toMatch(/L \(block\).*?LI.*?Lbl.*?"1\. ".*?LBody.*?"Quét mã QR/)
  expect(spoken.match(/LBody/g)).toHaveLength(4)
  expect(spoken).toContain('K7P-M3Q-XR')
  expect(infoOf(pdf)).toMatch(/Pages:\s+1\b/)
})

test.skipIf(!canInspect).each([
  ['tên dài nhất', 'Công Tằng Tôn Nữ Thị Phương Thảo '.repeat(4).trim()],
  ['một chữ không có dấu cách', 'Đ'.repeat(120)],
])('phiếu kích hoạt, %s: cả phiếu trên một tờ', async (_, fullName) => {
  expect(infoOf(await activationSlipPdf({ ...slip, fullName }))).toMatch(/Pages:\s+1\b/)
})

test.skipIf(!canInspect)(
  'ai đã dùng cổng bằng tiếng Anh thì nhận phiếu bằng tiếng Anh, mở trang tiếng Anh',
  async () => {
    const spoken = oneLine(spokenOf(await activationSlipPdf({ ...slip, language: 'en' })))
    expect(spoken).toContain('/en/kich-hoat')
    expect(spoken).toContain('Enter the user name and the activation code')
    expect(spoken).toContain('K7P-M3Q-XR')
  },
)
