import { expect, test } from '@playwright/test'
import { looksRight } from '../actions/every-width'
import { aLongNamedPerson, walkRegistration } from '../actions/walk-registration'

test('mọi trang kê khai dùng được ở mọi cỡ màn hình: trống, sai và đủ', async ({ page }, info) => {
  test.setTimeout(900_000)
  const complaints: string[] = []
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  let count = 0
  const look = (name: string) => {
    const number = String(++count).padStart(2, '0')
    return looksRight(page, (width) => info.outputPath(`${number}-${name}-${width}.png`))
  }
  await walkRegistration(page, look, aLongNamedPerson())
  expect(complaints).toEqual([])
})
