import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The title and the first words are there before the style sheet is: looked at then, on a slow machine, every page is
 * crooked.
 */
const hasArrived = (page: Page) => page.waitForLoadState('load')

/** No violation on the page as it stands. axe runs by the test's own connection, so it also works where pages run no scripts. */
export async function isAccessible(page: Page) {
  await hasArrived(page)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
  ).toEqual([])
}

/** Nothing sticks out at the side. */
export async function fitsWidth(page: Page) {
  await hasArrived(page)
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(width)
}
