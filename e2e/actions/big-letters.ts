import { expect, type Page } from '@playwright/test'
import { fitsWidth } from './axe'

// The commonest way to enlarge on a phone: the browser's own letters, half as big again or twice as big.

/** The size a browser comes with. */
export const USUAL_LETTERS = 16
/** Smaller words nobody reads on a phone. */
const SMALLEST = 12
export const BIG_LETTERS = [24, 32] as const
/** The spacing somebody may ask for (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
/** Part of the screen's width that a word may take and still be kept whole, beside the room around it. */
const FITS = 0.72
/** Part of the first screen that may pass before the page's own matter begins. */
const HEADER_MOST = 1 / 3
/** On a visitors' computer, which is no phone, the way out stands there too. */
const HEADER_MOST_OF_KIOSK = 0.6

/** Sets the size of letters in the browser's settings, which pages may not overrule; it stays for the pages that follow. */
export async function setLetters(page: Page, size: number) {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } })
  const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(root, 'letters').toBe(`${size}px`)
}

/** The open page on two phones with big letters, each time also for somebody who needs more room between them. */
export async function readsInBigLetters(page: Page) {
  for (const size of BIG_LETTERS) {
    await setLetters(page, size)
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 })
      await fitsWidth(page)
      await keepsWordsWhole(page)
      await isBigEnough(page)
      await showsChoicesWhole(page)
      if (await page.locator('.phone-bar').count()) await leavesRoomUnderHeader(page)
    }
    await fitsWithRoomBetweenLetters(page)
  }
  await setLetters(page, USUAL_LETTERS)
}

async function fitsWithRoomBetweenLetters(page: Page) {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  await fitsWidth(page)
  await page.evaluate(() => (document.adoptedStyleSheets = []))
}

/** No word goes on in the next line, nor a date, a code or a number of groups, but where no line has room for it; an address does after its signs. */
async function keepsWordsWhole(page: Page) {
  expect(await page.evaluate(findSplitWords, FITS)).toEqual([])
}

/** Whatever holds a line back from growing with the letters or the screen, it stays big enough to be read. */
async function isBigEnough(page: Page) {
  expect(await page.evaluate(findSmallWords, SMALLEST), 'small words').toEqual([])
}

/** What is chosen in a list can be read whole, in it or below it, however few letters fit a line. */
async function showsChoicesWhole(page: Page) {
  // The line below a box is written a moment after the letters have grown.
  await expect.poll(() => page.evaluate(findCutChoices)).toEqual([])
}

/** What is above the page's own matter leaves it most of the first screen. */
async function leavesRoomUnderHeader(page: Page) {
  const used = await page.evaluate(
    () => document.querySelector('header')!.getBoundingClientRect().bottom / innerHeight,
  )
  const isKiosk = (await page.locator('form[action$="/may-khach/xong"]').count()) > 0
  expect(used, 'header').toBeLessThan(isKiosk ? HEADER_MOST_OF_KIOSK : HEADER_MOST)
}

/** Runs in the page. */
function findCutChoices(): string[] {
  const isCut = (list: Element) => list.scrollWidth > list.clientWidth
  const lists = [...document.querySelectorAll<HTMLSelectElement>('main select')]
    .filter((list) => list.checkVisibility())
    .filter((list) => isCut(list) || getComputedStyle(list).appearance !== 'base-select')
    .map((list) => list.selectedOptions[0]?.label ?? '')
  const boxes = [...document.querySelectorAll<HTMLInputElement>('main [role=combobox]')]
    .filter((box) => box.value !== '' && isCut(box))
    .filter((box) => {
      const whole = box.closest('[data-place]')?.querySelector('[data-whole]')
      return !whole?.checkVisibility() || !whole.textContent.includes(box.value)
    })
    .map((box) => box.value)
  return [...lists, ...boxes]
}

/** Runs in the page. */
function findSmallWords(smallest: number): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .filter((one) => one.checkVisibility() && !one.closest('.sr-only, script, style, option'))
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) < smallest)
    .map((one) => one.textContent.trim())
}

/** Runs in the page. */
function findSplitWords(fits: number): string[] {
  const SHORT = 12
  const isRead = ({ parentElement }: Node) =>
    parentElement !== null &&
    parentElement.checkVisibility() &&
    !parentElement.closest('.sr-only, [aria-hidden=true], script, style, option, code')
  /** How wide a line may be where these words stand. */
  const roomOf = (element: Element): number => {
    const { display, paddingLeft, paddingRight } = getComputedStyle(element)
    if (display.startsWith('inline') && element.parentElement) return roomOf(element.parentElement)
    return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }
  const range = document.createRange()
  const split: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const judge = (text: Text, start: number, part: string) => {
    range.setStart(text, start)
    range.setEnd(text, start + part.length)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    const lines = new Set(rects.map(({ top }) => Math.round(top)))
    const width = rects.reduce((sum, rect) => sum + rect.width, 0)
    const room = Math.max(roomOf(text.parentElement!), document.documentElement.clientWidth * fits)
    if (lines.size > 1 && width <= room) split.push(`${part}: ${Math.round(width)} px`)
  }
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (!isRead(text)) continue
    for (const { 0: word, index } of text.data.matchAll(/\d{3,4}(?:\s\d{3,4})+|\S+/g)) {
      // Longer than a line is: an address, the number of a law. It goes on after a sign that joins its parts.
      const parts = word.length > SHORT && !/\s/.test(word) ? word.split(/(?<=[@/.–-])/) : [word]
      let start = index
      for (const part of parts) {
        judge(text, start, part)
        start += part.length
      }
    }
  }
  return split
}
