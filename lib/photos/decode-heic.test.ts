import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { decodeHeic } from './decode-heic'
import { heicFixture } from './fixtures/drawn-photo'
import { pictureFiles } from './fixtures/picture-files'
import { MEGABYTE } from './photo'

const fileOf = pictureFiles()
const card = heicFixture('card-1200x800')

test('ảnh lớn được thu lại ngay khi giải mã', async () => {
  const decoded = await decodeHeic(heicFixture('large-7000x5600'))
  expect(decoded).toMatchObject({
    ok: true,
    width: 2333,
    height: 1866,
  })
  expect(decoded.ok && [...decoded.pixels.subarray(0, 3)].map((part) => part > 150)).toEqual([
    true,
    false,
    false,
  ])
})

test('hết bộ nhớ được phép thì ảnh bị từ chối, và ảnh sau vẫn giải mã được', async () => {
  expect(await decodeHeic(heicFixture('large-7000x5600'), 100 * MEGABYTE)).toEqual({
    ok: false,
    reason: 'heic-failed',
  })
  expect(await decodeHeic(card)).toMatchObject({ ok: true, width: 1200, height: 800 })
})

test('ảnh khai nhỏ mà bên trong lớn cũng không vượt được bộ nhớ cho phép', async () => {
  const bytes = await readFile(heicFixture('fifty-megapixels'))
  for (let at = bytes.indexOf('ispe'); at > 0; at = bytes.indexOf('ispe', at + 4)) {
    bytes.writeUInt32BE(1200, at + 8)
    bytes.writeUInt32BE(800, at + 12)
  }
  const before = process.memoryUsage().rss
  const decoded = await decodeHeic(await fileOf(bytes), 64 * MEGABYTE)
  expect(decoded).toEqual({ ok: false, reason: 'heic-failed' })
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE)
})
