import { expect, test, type Page } from '@playwright/test'
import { signInCitizen } from '../actions/sign-in-citizen'
import { vietnameseLeft } from '../actions/vietnamese-left'

const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name }).click()

test('đổi tiếng giữa chừng: điều đã gõ còn nguyên, cả trang nói tiếng Anh', async ({ page }) => {
  await signInCitizen(page)
  await page.goto('/ca-nhan/dieu-chinh')
  await page.getByLabel('Thư điện tử').check()
  await page.getByLabel('Đăng ký giao dịch tại').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Thư điện tử mới').fill('moi@vidu.vn')
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByLabel('New email')).toHaveValue('moi@vidu.vn')
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose')
  expect(await vietnameseLeft(page)).toEqual([])
  await page.goto('/en/ca-nhan/ngung-su-dung')
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose whether it stops')
  expect(await vietnameseLeft(page)).toEqual([])
})
