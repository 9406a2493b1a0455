import { chromium, expect, test, type Page } from '@playwright/test'
import { aPerson } from '../actions/person'
import { register } from '../actions/posted/post-steps'

// What comes out of the printer, also for whoever has set the browser's letters half as big again.

/** The sizes of all that is read on paper, in order, and what of it can only be pressed. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (one: Element) => one.checkVisibility() && one.getClientRects().length > 0
    const texts = document.querySelectorAll(
      'h1, h2, h3, main p, main li, main dt, main dd, footer p',
    )
    return {
      sizes: [...texts].filter(isSeen).map((one) => parseFloat(getComputedStyle(one).fontSize)),
      buttons: [...document.querySelectorAll('main button')].filter(isSeen).length,
    }
  })

const sheetsOf = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').split(/\/Type ?\/Page\b(?!s)/).length - 1

async function printed(page: Page, address: string) {
  await page.emulateMedia({ media: 'screen' })
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  return { ...(await onPaper(page)), sheets: await sheetsOf(page) }
}

test('in trang việc cần làm, trang hồ sơ và trang hỗ trợ: chữ to thì mọi chữ cùng to, không in nút, không thừa tờ cuối', async ({
  baseURL,
}, info) => {
  test.setTimeout(180_000)
  const { executablePath, args = [] } = info.project.use.launchOptions ?? {}
  const open = (size: number) =>
    chromium.launch({ executablePath, args: [...args, `--blink-settings=defaultFontSize=${size}`] })
  const [usual, big] = [await open(16), await open(24)]
  const first = await (await usual.newContext({ baseURL })).newPage()
  await register(first, aPerson())
  const storageState = await first.context().storageState()
  const second = await (await big.newContext({ baseURL, storageState })).newPage()
  for (const [address, most] of [
    ['/dang-ky/da-ghi-nhan', { usual: 1, big: 1 }],
    ['/ho-tro', { usual: 2, big: 3 }],
    ['/ho-so', { usual: 2, big: 3 }],
  ] as const) {
    const [small, large] = [await printed(first, address), await printed(second, address)]
    expect(small.buttons + large.buttons, address).toBe(0)
    expect(large.sizes.length, address).toBe(small.sizes.length)
    small.sizes.forEach((size, at) => expect(large.sizes[at]! / size).toBeCloseTo(1.5, 1))
    expect(small.sheets, address).toBeLessThanOrEqual(most.usual)
    expect(large.sheets, address).toBeLessThanOrEqual(most.big)
  }
  await usual.close()
  await big.close()
})
