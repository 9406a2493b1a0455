import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** Hears every script a page fetches from now on, and answers each with its bytes as they travel. */
export function hearScripts(page: Page) {
  const heard = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const name = new URL(response.url()).pathname.split('/').pop()!
    // A page that is left takes the body of its answer along: the same file is heard again on the next one.
    if (response.ok() && !heard.has(name))
      heard.set(
        name,
        response.body().then(
          (body) => gzipSync(body).length,
          () => (heard.delete(name), 0),
        ),
      )
  })
  return async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all([...heard].map(async ([name, size]) => [name, await size] as const)),
    )
}

/** Is at every field of the page, and types where one can, without leaving anything behind. */
export async function touchEveryField(page: Page) {
  for (const field of await page.locator('main').locator('input, select, textarea').all()) {
    if (!(await field.isVisible())) continue
    await field.focus()
    if (await field.evaluate((element) => element.matches('[role=combobox]'))) {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
    } else if (
      await field.evaluate((element) =>
        element.matches('[type=text], [type=tel], [type=email], textarea'),
      )
    ) {
      await page.keyboard.press('End')
      await page.keyboard.type('a')
      await page.keyboard.press('Backspace')
    }
  }
  // A list that is left shows no choices over the buttons.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.waitForLoadState('networkidle')
}
