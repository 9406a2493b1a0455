import { expect, test } from '@playwright/test'
import { fitsWidth, isAccessible } from '../actions/axe'
import { aLongNamedPerson, walkRegistration } from '../actions/walk-registration'

for (const width of [320, 768, 1366]) {
  test(`mọi trang kê khai dùng được ở ${width} px: trống, sai và đủ`, async ({ page }, info) => {
    test.setTimeout(360_000)
    const complaints: string[] = []
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    await page.setViewportSize({ width, height: 768 })
    let count = 0
    const look = async (name: string) => {
      await fitsWidth(page)
      await isAccessible(page)
      count += 1
      await page.screenshot({
        path: info.outputPath(`${String(count).padStart(2, '0')}-${name}.png`),
        fullPage: true,
      })
    }
    await walkRegistration(page, look, aLongNamedPerson())
    expect(complaints).toEqual([])
  })
}
