import { expect, type Page } from '@playwright/test'

/** One change of what a live region says, as a screen reader gets it: when, how urgently, in which region. */
export type Heard = { at: number; isAlert: boolean; region: number; text: string }

type Listening = Window & { heard: Heard[] }

/** From now on every page notes what its live regions say, also what is wiped out a moment later. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: Heard[] = []
    Object.assign(window, { heard })
    const regions: Element[] = []
    const numberOf = (region: Element) => regions.indexOf(region) + 1 || regions.push(region)
    const note = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement
      const inside = element?.closest('[role=alert], [role=status], [aria-live]')
      const within = element ? [...element.querySelectorAll('[role=alert], [role=status]')] : []
      for (const region of [...(inside ? [inside] : []), ...within])
        heard.push({
          at: performance.now(),
          isAlert: region.getAttribute('role') === 'alert',
          region: numberOf(region),
          text: region.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        })
    }
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of [target, ...addedNodes]) note(node)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

export const heardOn = (page: Page) => page.evaluate(() => (window as unknown as Listening).heard)

const UNDISTURBED_MS = 2_000

/** A warning stays in its region, and nothing else is said, for as long as it takes to hear it. */
export async function isHeardOut(page: Page, words: RegExp) {
  const find = (all: Heard[]) => all.find(({ isAlert, text }) => isAlert && words.test(text))
  await expect.poll(async () => find(await heardOn(page))?.text).toMatch(words)
  const warning = find(await heardOn(page))!
  await expect
    .poll(() => page.evaluate(() => performance.now()))
    .toBeGreaterThan(warning.at + UNDISTURBED_MS)
  const after = (await heardOn(page)).filter(
    ({ at, text }) => at > warning.at && at < warning.at + UNDISTURBED_MS && text !== warning.text,
  )
  expect(after.filter(({ region, text }) => region === warning.region || text !== '')).toEqual([])
}
