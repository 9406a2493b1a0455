import { expect, type Page } from '@playwright/test'
import { currentTerms } from '@/lib/terms/terms-versions'
import { postForm } from '../posted/post-form'

// Between the first sign-in and the first page of one's own.

/** Posts that the terms are agreed to, and opens the page of one's own. */
export async function agreeAtOnce(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/truoc-khi-su-dung\?/)
  const fields = { version: String(currentTerms().number) }
  const { origin } = new URL(page.url())
  expect(await postForm(page.request, '/dieu-khoan/chap-nhan', { fields, baseURL: origin })).toBe(
    '/ca-nhan',
  )
  await page.goto('/ca-nhan')
}

/** Page by page, as somebody reads who sees it for the first time. */
export async function readAndAgree(page: Page): Promise<void> {
  const main = page.getByRole('main')
  for (const title of ['Trước khi bạn bắt đầu', 'Bạn đang hoặc đã từng', 'Bạn chắc chắn rằng']) {
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
    await main.getByText('Tiếp tục', { exact: true }).click()
  }
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Các điều khoản & điều kiện')
  await main.getByRole('button', { name: 'Chấp nhận', exact: true }).click()
}
