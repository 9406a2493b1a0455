import { expect, type Page } from '@playwright/test'

/** Part of the screen's width that a word may take and still be kept whole, beside the room around it. */
const FITS = 0.72
/** Part of the first screen that may pass before the page's own matter begins. */
const HEADER_MOST = 1 / 3

/** No word goes on in the next line but one that is wider than the screen has room for. Addresses of letters and pages are such. */
export async function keepsWordsWhole(page: Page) {
  expect(await page.evaluate(findSplitWords, FITS)).toEqual([])
}

/** What is above the page's own matter leaves it most of the first screen. */
export async function leavesRoomUnderHeader(page: Page) {
  const used = await page.evaluate(
    () => document.querySelector('header')!.getBoundingClientRect().bottom / innerHeight,
  )
  expect(used, 'header').toBeLessThan(HEADER_MOST)
}

/** Runs in the page. */
function findSplitWords(fits: number): string[] {
  const isRead = ({ parentElement }: Node) =>
    parentElement !== null &&
    parentElement.checkVisibility() &&
    !parentElement.closest('.sr-only, [aria-hidden=true], script, style, option, code')
  const range = document.createRange()
  const split: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (!isRead(text)) continue
    for (const { 0: word, index } of text.data.matchAll(/[^\s\-–]+/g)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0)
      const lines = new Set(parts.map(({ top }) => Math.round(top)))
      const width = parts.reduce((sum, part) => sum + part.width, 0)
      if (lines.size > 1 && width <= document.documentElement.clientWidth * fits)
        split.push(`${word}: ${Math.round(width)} px`)
    }
  }
  return split
}
