import { expect, type Page, type TestInfo } from '@playwright/test'
import { fitsWidth, isAccessible, isClear } from './axe'
import { BIG_LETTERS, readsInBigLetters, setLetters, USUAL_LETTERS } from './big-letters'
import { runsScripts } from './citizen'
import { keepPicture, keepsPictures } from './keep-picture'

/** A phone, a tablet, a small desktop. */
const widths = [320, 768, 1366]
/**
 * A tablet shows what one of the others shows, only wider; axe takes most of the time, and most of it for colours, which are the same at every
 * width but in the bar of a phone (public-pages.spec).
 */
const asked: Partial<Record<number, Parameters<typeof isAccessible>[1]>> = {
  320: { rules: { 'color-contrast': { enabled: false } } },
  1366: {},
}

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
  await keepBigPicture(page, picture)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await fitsWidth(page)
    if (width in asked) await (runsScripts() ? isAccessible(page, asked[width]) : isClear(page))
    await keepPicture(page, picture(width))
  }
  if (before) await page.setViewportSize(before)
}

/** Looks at one page after the other of a journey: their pictures are numbered as they came. */
export function looking(info: TestInfo) {
  let count = 0
  return (page: Page, name: string) => {
    const number = String(++count).padStart(2, '0')
    return looksRight(page, (size) => info.outputPath(`${number}-${name}-${size}.png`))
  }
}

/** Named by the size of its letters: a narrow phone whose owner reads in letters half as big again. */
async function keepBigPicture(page: Page, picture: (size: number) => string) {
  if (!keepsPictures) return
  const [size] = BIG_LETTERS
  const width = widths[0]!
  await page.setViewportSize({ width, height: 768 })
  await setLetters(page, size)
  // A picture of more than the window forgets the size of letters: the window is made as high as the page.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
  await page.screenshot({ path: picture(size) })
  await setLetters(page, USUAL_LETTERS)
}
