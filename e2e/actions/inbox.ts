import { expect, type Page } from '@playwright/test'

const shown = (phone: string) => phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')

/** The newest message to somebody, as the demo inbox shows it. */
export async function newestMessage(page: Page, recipient: string, part: RegExp): Promise<string> {
  const inbox = await page.context().newPage()
  const message = inbox
    .locator('article', { hasText: shown(recipient) })
    .filter({ hasText: part })
    .first()
  await expect(async () => {
    await inbox.goto('/hop-thu-demo')
    await expect(message).toBeVisible({ timeout: 500 })
  }).toPass()
  const text = await message.innerText()
  await inbox.close()
  return text
}

/** The code of somebody who comes from outside: `K7P-M3Q-XR`. */
export const longCode = (text: string): string => text.match(/\b(\w{3}-){2}\w{2}\b/)![0]

export async function readCode(page: Page, phone: string): Promise<string> {
  return (await newestMessage(page, phone, /là mã|code/)).match(/\b\d{6}\b/)![0]
}
