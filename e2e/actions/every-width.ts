import { expect, type Page } from '@playwright/test'
import { fitsWidth, isAccessible } from './axe'
import { readsInBigLetters } from './big-letters'
import { keepPicture } from './keep-picture'

/** A phone, a tablet, a small desktop. */
const widths = [320, 768, 1366]
/** A tablet shows what one of the others shows, only wider; axe takes most of the time. */
const asked = [320, 1366]

/** Looks at a page as people have it: see `looksRight`. */
export async function looksRightAtEveryWidth(
  page: Page,
  address: string,
  picture: (width: number) => string,
) {
  await page.goto(address)
  await looksRight(page, picture)
}

/**
 * The page that is open, at every width people have and in big letters: one main heading, nothing sticks out, axe finds
 * nothing, no word is split.
 */
export async function looksRight(page: Page, picture: (width: number) => string) {
  const before = page.viewportSize()
  await readsInBigLetters(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await fitsWidth(page)
    if (asked.includes(width)) await isAccessible(page)
    await keepPicture(page, picture(width))
  }
  if (before) await page.setViewportSize(before)
}
