import { expect, test } from '@playwright/test'
import { press } from '../../actions/own-account'

test('chọn chữ rất lớn, độ tương phản cao và tiếng Anh: mọi trang theo ngay từ lần mở đầu', async ({
  page,
}) => {
  const html = page.locator('html')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/hien-thi')
  await page.getByLabel('Rất lớn').check()
  await page.getByRole('radiogroup', { name: 'Độ tương phản' }).getByLabel('Cao').check()
  await press(page, 'Lưu cách hiển thị')
  await expect(page.getByRole('status')).toContainText('Đã lưu cách hiển thị')
  await expect(page.getByLabel('Rất lớn')).toBeChecked()

  // Built beforehand for everybody, and drawn for this browser.
  for (const address of ['/', '/huong-dan', '/dieu-khoan']) {
    await page.goto(address)
    await expect(html).toHaveAttribute('data-letters', 'largest')
    await expect(html).toHaveAttribute('data-contrast', 'high')
    // Half as large again as the browser's own.
    await expect(html).toHaveCSS('font-size', '24px')
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
    const { wide, seen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }))
    expect(wide, address).toBeLessThanOrEqual(seen)
  }

  await page.goto('/hien-thi')
  await page.getByLabel('English').check()
  await press(page, 'Lưu cách hiển thị')
  await expect(page).toHaveURL(/\/en\/hien-thi/)
  await expect(html).toHaveAttribute('lang', 'en')
  // Typed into the address bar it opens in English; the link to the page in Vietnamese leads there.
  await page.goto('/dieu-khoan')
  await expect(page).toHaveURL(/\/en\/dieu-khoan$/)
  await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/dieu-khoan$/)
})
