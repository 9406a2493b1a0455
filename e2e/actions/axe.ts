import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'

/** Without its comments: every page reads it anew. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What passes is not told, and takes most of the time to tell. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
}

/**
 * The title and the first words are there before the style sheet is: looked at then, on a slow machine, every page is
 * crooked.
 */
export const hasArrived = (page: Page) => page.waitForLoadState('load')

/** `known`: colours on colours that need not be asked; those found clear are added. */
type Asked = Pick<RunOptions, 'rules'> & { known?: string[] }

/**
 * No violation on the page as it stands, by axe and by rules of our own. Both run by the test's own connection; axe waits for a clock that
 * stands still where pages run no scripts, so there only our own are asked (`isClear`).
 */
export async function isAccessible(page: Page, { known: colours, ...more }: Asked = {}) {
  await isClear(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const asked = { options: { ...options, ...more }, colours }
  const { violations, clear } = await page.evaluate(findViolations, asked)
  expect(violations).toEqual([])
  colours?.push(...clear)
}

type Violations = { violations: string[]; clear: string[] }

/** Runs in the page. No page of ours has another in it, so axe need not be asked in frames. */
async function findViolations(asked: {
  options: RunOptions
  colours?: string[]
}): Promise<Violations> {
  type Rule = { id: string; matches: (node: Element, ...more: unknown[]) => boolean }
  const { axe: tool } = window as unknown as { axe: typeof axe & { _audit: { rules: Rule[] } } }
  const clear = new Set<string>()
  /** What a contrast follows from; null where something may lie behind that is not above it in the document. */
  const coloursOf = (element: Element): string | null => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const parts = [color, fontSize, fontWeight, textShadow]
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor: back, backgroundImage, opacity, position } = getComputedStyle(one)
      if (position === 'absolute' || position === 'fixed') return null
      parts.push(back, backgroundImage, opacity)
      if (!/^rgba|\/|transparent/.test(back) && opacity === '1') break
    }
    return parts.join()
  }
  const rule = tool._audit.rules.find(({ id }) => id === 'color-contrast')!
  const usual = rule.matches
  const colours = new Set(asked.colours)
  rule.matches = (node, ...more) => {
    const own = asked.colours ? coloursOf(node) : null
    if (own !== null && (colours.has(own) || clear.has(own))) return false
    const isAsked = usual.call(rule, node, ...more)
    if (isAsked && own !== null) clear.add(own)
    return isAsked
  }
  const { violations } = await tool.run(document, asked.options)
  rule.matches = usual
  return {
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
    ),
    clear: [...clear],
  }
}

/** What axe does not ask: windows announced, names that tell apart, labels in sight. */
export async function isClear(page: Page) {
  await hasArrived(page)
  expect(await page.evaluate(findUnclear)).toEqual([])
}

/** Nothing sticks out at the side, and nothing that can be read is cut off: neither by the screen nor by its own box. */
export async function fitsWidth(page: Page) {
  await hasArrived(page)
  expect(await page.evaluate(findTooWide)).toEqual([])
}

/** Runs in the page. What scrolls by itself, and what only those who listen get, may be wider than it is seen. */
export function findTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const isAside = (element: Element): boolean =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
    element.getBoundingClientRect().width <= 1
  const isWithinAside = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (isAside(element) || isWithinAside(element.parentElement))
  // What a style says costs more to ask than what has been laid out.
  const isCut = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 &&
    ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
    !element.matches('input, select')
  const isOutside = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 1 && (right > clientWidth + 1 || left < -1)
  }
  const wrong = [...document.body.querySelectorAll('*')]
    .filter((element) => (isCut(element) || isOutside(element)) && element.checkVisibility())
    .filter((element) => !isWithinAside(element))
    .map(
      ({ tagName, className, textContent }) =>
        `${tagName}.${className}: ${textContent?.trim().slice(0, 40)}`,
    )
  return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`, ...wrong] : wrong
}

/** Runs in the page. */
function findUnclear(): string[] {
  const all = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
  const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const visible = (element: HTMLElement) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const hidden of copy.querySelectorAll('.sr-only')) hidden.remove()
    return words(copy)
  }
  const again = (names: string[]) => names.filter((name, index) => names.indexOf(name) < index)
  const groups = all('fieldset').map((group) => words(group.querySelector(':scope > legend')))
  const buttons = all('button[type=button]').map((button) => button.ariaLabel ?? words(button))
  return [
    ...all('a[target=_blank]')
      .filter((link) => !/mở trang mới|opens a new page/.test(visible(link)))
      .map((link) => `opens a window unannounced: ${words(link)}`),
    ...again(groups).map((name) => `two groups of one name: ${name}`),
    ...again(buttons).map((name) => `two buttons of one name: ${name}`),
    ...all('*')
      .filter(
        (one) =>
          [...one.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && /\*{2}/.test(node.textContent ?? ''),
          ) && !one.closest('[aria-hidden=true], script, style'),
      )
      .map((one) => `a row of stars is heard: ${words(one)}`),
    ...all('ul, ol')
      .filter((list) => list.children.length === 0)
      .map((list) => `an empty list: ${list.className}`),
    ...all('input[placeholder]')
      .filter(
        (input) => !visible((input as HTMLInputElement).labels?.[0] ?? document.createElement('p')),
      )
      .map((input) => `no label but its placeholder: ${input.id}`),
    ...all('[aria-describedby]')
      .filter((one) =>
        all('label').some(
          (label) =>
            label.getAttribute('for') === one.id &&
            !one.hasAttribute('aria-labelledby') &&
            one
              .getAttribute('aria-describedby')!
              .split(' ')
              .some((id) => label.contains(document.getElementById(id))),
        ),
      )
      .map((one) => `its hint is heard twice: ${one.id}`),
  ]
}
