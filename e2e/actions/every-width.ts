import { expect, type Page } from '@playwright/test'
import { fitsWidth, isAccessible } from './axe'
import { keepPicture } from './keep-picture'

/** A phone, a tablet, a small desktop. */
const widths = [320, 768, 1366]
/** A tablet shows what one of the others shows, only wider; axe takes most of the time. */
const asked = [320, 1366]

/** Looks at a page at every width people have: one main heading, nothing sticks out, axe finds nothing. */
export async function looksRightAtEveryWidth(
  page: Page,
  address: string,
  picture: (width: number) => string,
) {
  await page.goto(address)
  await looksRight(page, picture)
}

/** The same for the page that is open. */
export async function looksRight(page: Page, picture: (width: number) => string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await fitsWidth(page)
    if (asked.includes(width)) await isAccessible(page)
    await keepPicture(page, picture(width))
  }
}
