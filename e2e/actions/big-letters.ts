import { expect, type CDPSession, type Page } from '@playwright/test'
import { findTooWide, hasArrived } from './axe'

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

/** One for each page: another would stay open beside it for every size. */
const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

/** Sets the size of letters in the browser's settings, which pages may not overrule; it stays for the pages that follow. */
export async function setLetters(page: Page, size: number) {
  const session = await sessionOf(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } })
  const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(root, 'letters').toBe(`${size}px`)
}

type Screens = { sizes?: readonly number[]; widths?: readonly number[] }

/** The open page on two phones with big letters, each time also for somebody who needs more room between them. */
export async function readsInBigLetters(
  page: Page,
  { sizes = BIG_LETTERS, widths = [320, 360] }: Screens = {},
) {
  await hasArrived(page)
  for (const size of sizes) {
    await setLetters(page, size)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 })
      const { cut, header, ...faults } = await page.evaluate<Faults>(faultsOfScreen)
      expect(faults).toEqual({ tooWide: [], split: [], small: [] })
      // The line below a box is written a moment after the letters have grown.
      if (cut.length > 0) await expect.poll(() => page.evaluate(findCutChoices)).toEqual([])
      if (header) expect(header.used, 'header').toBeLessThan(header.most)
    }
    expect(await page.evaluate(tooWideWithRoomBetweenLetters)).toEqual([])
  }
  await setLetters(page, USUAL_LETTERS)
}

/** At the widths of desktops, in usual letters: no date, number or other word of a table is cut. On a phone its rows are lists. */
export async function keepsTablesWhole(page: Page) {
  const before = page.viewportSize()
  for (const width of [1024, 1366]) {
    await page.setViewportSize({ width, height: 768 })
    const { tooWide, split } = await page.evaluate<Faults>(faultsOfScreen)
    expect({ tooWide, split }).toEqual({ tooWide: [], split: [] })
  }
  if (before) await page.setViewportSize(before)
}

/**
 * `tooWide`: see `fitsWidth`. `split`: no word goes on in the next line, nor a date, a code or a number of groups, but where no line has
 * room for it; an address does after its signs. `small`: whatever holds a line back from growing with the letters or the screen, it stays
 * big enough to be read. `cut`: what is chosen in a list can be read whole, in it or below it, however few letters fit a line. `header`:
 * what is above the page's own matter leaves it most of the first screen.
 */
type Faults = Record<'tooWide' | 'split' | 'small' | 'cut', string[]> & {
  header: { used: number; most: number } | null
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
  const rectsOf = (text: Text, start: number, end: number) => {
    range.setStart(text, start)
    range.setEnd(text, end)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  }
  const isOneLine = (rects: DOMRect[]) => new Set(rects.map(({ top }) => Math.round(top))).size < 2
  const judge = (text: Text, start: number, part: string) => {
    const rects = rectsOf(text, start, start + part.length)
    if (isOneLine(rects)) return
    const width = rects.reduce((sum, rect) => sum + rect.width, 0)
    const room = Math.max(roomOf(text.parentElement!), document.documentElement.clientWidth * fits)
    if (width <= room) split.push(`${part}: ${Math.round(width)} px`)
  }
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    // What stands in one line, as most texts of a page do, is not cut into words first.
    if (isOneLine(rectsOf(text, 0, text.length)) || !isRead(text)) continue
    for (const { 0: word, index } of text.data.matchAll(/\d{3,4}(?:\s\d{3,4})+|\S+/g)) {
      // Longer than a line is: an address, the number of a law. It goes on after a sign that joins its parts.
      const parts = word.length > SHORT && !/\s/.test(word) ? word.split(/(?<=[@/.:–-])/) : [word]
      let start = index
      for (const part of parts) {
        judge(text, start, part)
        start += part.length
      }
    }
  }
  return split
}

/** Runs in the page. */
function measureHeader(most: number, mostOfKiosk: number): Faults['header'] {
  if (!document.querySelector('.phone-bar')) return null
  const used = document.querySelector('header')!.getBoundingClientRect().bottom / innerHeight
  const isKiosk = document.querySelector('form[action$="/may-khach/xong"]') !== null
  return { used, most: isKiosk ? mostOfKiosk : most }
}

/** Asked in one go: of a page's many screens the way there and back takes longer than the looking. */
const faultsOfScreen = `({
  tooWide: (${findTooWide})(),
  split: (${findSplitWords})(${FITS}),
  small: (${findSmallWords})(${SMALLEST}),
  cut: (${findCutChoices})(),
  header: (${measureHeader})(${HEADER_MOST}, ${HEADER_MOST_OF_KIOSK}),
})`

const tooWideWithRoomBetweenLetters = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(spacing)})
  document.adoptedStyleSheets = [sheet]
  const tooWide = (${findTooWide})()
  document.adoptedStyleSheets = []
  return tooWide
})()`
