import { expect, test } from 'vitest'
import { printableRanges } from './printable-signs'

test('bảng chữ in được đúng như phông chữ; nếu đổi phông, chạy «npx vitest run --project=pure lib/pdf/printable -u»', async () => {
  await expect(`${JSON.stringify(printableRanges())}\n`).toMatchFileSnapshot(
    '../../text/printable-ranges.json',
  )
})
