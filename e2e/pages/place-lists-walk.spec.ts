import { expect, test, type Page } from '@playwright/test'
import { reachStep } from '../actions/posted/post-steps'

/** Numbers that look random and are the same each time (mulberry32). */
function dice(seed: number) {
  return (sides: number) => {
    seed = (seed + 0x6d2b79f5) | 0
    let x = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) % sides
  }
}

const keys = [
  'Tab',
  'Shift+Tab',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'Enter',
  'Backspace',
  'PageDown',
  'Delete',
  'Control+A',
]
const letters = [
  'a',
  'n',
  'h',
  'g',
  'i',
  ' ',
  '0',
  '1',
  'z',
  'đ',
  'ê',
  '?',
  'an giang',
  'ha noi',
  'phuong',
]

/** One press somewhere, as somebody might who does not know what they are doing. */
async function press(page: Page, roll: (sides: number) => number): Promise<string> {
  const kind = roll(10)
  if (kind < 5) {
    const key = keys[roll(keys.length)]!
    await page.keyboard.press(key)
    return key
  }
  if (kind < 8) {
    const words = letters[roll(letters.length)]!
    await page.keyboard.type(words)
    return words
  }
  const targets = page.locator(
    '[data-place] [role=combobox]:visible, [data-place] select:visible, [data-place] [role=option]:visible, [data-place] button:visible, #street',
  )
  const target = targets.nth(roll(await targets.count()))
  // The page may have put another list there meanwhile, with fewer to press.
  const name = await target
    .evaluate((one) => `${one.tagName} ${one.textContent}`.slice(0, 30), null, { timeout: 2_000 })
    .catch(() => null)
  if (name === null) return 'nhấn chỗ không còn nữa'
  await target.click({ timeout: 2_000 }).catch(() => {})
  return `nhấn ${name}`
}

/** What is wrong with the lists of places now. */
function faultsIn(blocks: Element[]): string[] {
  const controlsOf = (block: Element) =>
    [...block.querySelectorAll<HTMLElement>('select, input')].filter((one) => one.checkVisibility())
  const isCounted = (block: Element) => !block.contains(document.activeElement)

  // One that the next drawing has taken off the page since it was looked up is on it no more.
  return blocks
    .filter(({ isConnected }) => isConnected)
    .flatMap((block) => {
      const select = block.querySelector('select')!
      const controls = controlsOf(block)
      const [box] = controls
      if (controls.length !== 1) return `${select.name}: ${controls.length} chỗ chọn`
      if (box?.id !== select.name) return `${select.name}: nhãn không dẫn đến chỗ chọn`
      // While somebody types there nothing is settled yet.
      if (!(box instanceof HTMLInputElement) || !isCounted(block)) return []
      const says = select.value === '' ? '' : select.selectedOptions[0]!.label
      const isTold = select.value === '' && box.getAttribute('aria-invalid') === 'true'
      return box.value === says || isTold
        ? []
        : `${select.name}: «${box.value}» ≠ «${select.value}»`
    })
}

/** What must be so after every press. */
async function state(page: Page) {
  const wrong = await page.locator('form#buoc [data-place]').evaluateAll(faultsIn)
  const isNowhere = await page.evaluate(() => document.activeElement === document.body)
  return { wrong, isNowhere }
}

/** What is seen of a page that stands; null while another is on its way. */
async function unlessLeaving<Seen>(look: () => Promise<Seen>): Promise<Seen | null> {
  try {
    return await look()
  } catch (fault) {
    if (/Execution context was destroyed/.test(String(fault))) return null
    throw fault
  }
}

for (const seed of [1, 2, 3, 4]) {
  test(`bấm phím lung tung (${seed}): luôn có đúng một chỗ chọn, gửi đúng điều màn hình ghi, không lạc tiêu điểm`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const faults: string[] = []
    page.on('pageerror', (fault) => faults.push(String(fault)))
    let opened = 0
    page.on('framenavigated', () => void (opened += 1))
    await reachStep(page, 'dia-chi')
    if (seed % 2 === 0) await page.getByRole('button', { name: /địa chỉ cũ/ }).click()
    const roll = dice(seed)
    const trace: string[] = []
    for (let turn = 0; turn < 150; turn += 1) {
      if (!page.url().includes('/dia-chi')) await page.goto('/dang-ky/dia-chi')
      const isInside = await unlessLeaving(() =>
        page.evaluate(() => document.activeElement?.closest('[data-places]') !== null),
      )
      if (isInside === null) continue
      if (!isInside) await page.locator('[data-place] :is(input, select):visible').first().focus()
      const before = opened
      trace.push(await press(page, roll))
      await page.waitForLoadState('load')
      if (!page.url().includes('/dia-chi')) continue
      const told = `${seed}: ${trace.slice(-12).join(' · ')}`
      let isNowhere = false
      // A reason is said once the button is released and a moment later: what counts is what then stands.
      await expect
        .poll(
          async () => {
            const found = await unlessLeaving(() => state(page))
            isNowhere = found?.isNowhere ?? false
            return found?.wrong ?? []
          },
          { message: told, timeout: 2_000, intervals: [50] },
        )
        .toEqual([])
      // Only a page that has just opened has no focus yet.
      if (opened === before) expect(isNowhere, told).toBe(false)
    }
    expect(faults).toEqual([])
  })
}
