import { expect, test, type Page } from '@playwright/test'
import { newestMessage } from '../actions/inbox'
import { aPerson } from '../actions/person'
import * as posted from '../actions/posted/post-steps'

test('ai chuyển sang tiếng Anh trước khi gửi thì gửi, theo dõi và rút hồ sơ bằng tiếng Anh, tin nhắn cũng vậy', async ({
  page,
}) => {
  const person = aPerson()
  await posted.reachCheck(page, person)

  // Where answers are being given the switch is a button of their form; on a page to read it is a link.
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/dang-ky\/kiem-tra/)
  await expect(page.locator('main')).toContainText(person.fullName)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page).toHaveURL(/\/en\/dang-ky\/da-ghi-nhan/)
  expect(await newestMessage(page, person.phone, /received/)).toContain('Please print and sign it')

  await page.getByRole('link', { name: 'Close', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/ho-so/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('Waiting for the signed form')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Application \w{4}-\w{4}$/)

  await withdraw(page)
  await expect(page).toHaveURL(/\/en\/ho-so/)
  await expect(page.getByRole('status')).toContainText('The application has been withdrawn')
  await expect(page.getByText('You withdrew this application.')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page.getByText('Bạn đã rút hồ sơ này.')).toBeVisible()
})

async function withdraw(page: Page) {
  await page.getByText('Withdraw this application').click()
  await page.getByRole('button', { name: 'Withdraw the application' }).click()
}

test('tìm lại hồ sơ bằng tiếng Anh: điều nhập chưa đúng được nói bằng tiếng Anh và vẫn còn đó', async ({
  page,
}) => {
  await page.goto('/en/ho-so?khac=1')
  await page.getByLabel('Application number').fill('K7PM-3QX')
  await page.getByRole('button', { name: 'Get a code' }).click()
  await expect(page).toHaveURL(/\/en\/ho-so\?khac=1&loi=1/)
  const told = page.getByRole('alert').filter({ hasText: 'Fill in or correct these answers' })
  await expect(told).toContainText('Enter the 8 characters')
  await expect(told).toContainText('for the application')
  await expect(page.getByLabel('Application number')).toHaveValue('K7PM-3QX')
})

test('địa chỉ không có trang nào dưới /en/ thì được báo bằng tiếng Anh', async ({ page }) => {
  const answer = await page.goto('/en/khong-co-trang-nay')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/not found/i)
})
