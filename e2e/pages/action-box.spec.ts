import { expect, test } from '@playwright/test'
import { asOfficer, fillSheet } from '../actions/officer'
import { setLetters } from '../actions/big-letters'

const note = 'Chụp lại giúp, ảnh cần rõ cả bốn góc của giấy tờ.'
const failed = ['Ảnh mặt trước', 'Ảnh mặt sau', 'Giấy tờ còn hạn'].map((title) => ({
  item: new RegExp(title),
  reason: title.startsWith('Ảnh') ? 'Mờ, không đọc được chữ' : 'Giấy tờ hết hạn',
  note,
}))

test('nhiều lý do trả lại: nút luôn trong tầm mắt; cửa sổ thấp hay chữ 24 px thì khung hiện hết, không che phiếu', async ({
  browser,
}) => {
  const page = await asOfficer(browser, 'TD001')
  await page.goto('/can-bo?hang-doi=can-xu-ly')
  await page.locator('main table a[href^="/can-bo/ho-so/"]').first().click()
  await fillSheet(page, failed)
  const button = page.getByRole('button', { name: 'Trả lại để bổ sung' })
  await expect(button).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Lưu phiếu kiểm tra' }).scrollIntoViewIfNeeded()
  await expect(button).toBeInViewport({ ratio: 1 })
  const box = page.getByRole('region', { name: 'Việc của bạn' })
  const cutOff = () => box.evaluate((one) => one.scrollHeight - one.clientHeight)
  expect(await cutOff()).toBeGreaterThan(0)
  await box.focus()
  await page.keyboard.press('End')
  await expect.poll(() => box.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)

  for (const [letters, width, height] of [
    [16, 1366, 500],
    [24, 1366, 768],
    [24, 1600, 768],
  ] as const) {
    await page.setViewportSize({ width, height })
    await setLetters(page, letters)
    expect(await cutOff(), `${letters} ${width}x${height}`).toBe(0)
    await expect(box).toHaveCSS('position', 'static')
  }
  await page.context().close()
})
