import type { Page } from '@playwright/test'

/** A new password, twice where nothing can show what was typed. */
export async function choosePassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
  const again = page.getByLabel('Nhập lại mật khẩu mới')
  if (await again.isVisible()) await again.fill(password)
}
