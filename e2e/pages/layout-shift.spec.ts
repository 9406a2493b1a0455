import { expect, test } from '@playwright/test'
import { asOfficer } from '../actions/officer'

/** As far as a page may move by itself before it is felt (Core Web Vitals). */
const MOST = 0.1
const ARRIVING = /\.woff2/

type Shift = { value: number }

test('lần mở đầu tiên, phông chữ đến sau: trang hồ sơ không nhảy dưới tay cán bộ', async ({
  browser,
}) => {
  const page = await asOfficer(browser, 'TD001')
  await page.goto('/can-bo?hang-doi=can-xu-ly')
  const first = page.locator('main table a[href^="/can-bo/ho-so/"]').first()
  const address = (await first.getAttribute('href'))!
  // With what officers most often come back to: words that wait above the pictures.
  await page.goto(address)
  await page.getByLabel('Ghi chú mới').fill('Đang xem giấy tờ.')
  await expect(page.locator('[data-kept]')).toHaveText(/^Đã giữ phần đang nhập/)
  const storageState = await page.context().storageState()
  for (const width of [360, 768, 1024, 1280, 1366, 1440, 1920]) {
    const cold = await browser.newContext({ storageState, viewport: { width, height: 768 } })
    const opened = await cold.newPage()
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await opened.route(ARRIVING, (route) => released.then(() => route.continue()))
    await opened.goto(address, { waitUntil: 'commit' })
    await expect(opened.getByLabel('Dùng phím tắt')).toBeVisible()
    const shifts = await opened.evaluateHandle(() => {
      const seen: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push((entry as never as Shift).value)
      }).observe({ type: 'layout-shift', buffered: true })
      return seen
    })
    const isHere = () => opened.evaluate(() => document.fonts.check('16px beVietnam'))
    expect(await isHere()).toBe(false)
    release()
    await expect.poll(isHere).toBe(true)
    // Two frames: what the letters have moved has been drawn and told.
    await opened.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    const sum = (await shifts.jsonValue()).reduce((total, value) => total + value, 0)
    expect(sum, `${width}px`).toBeLessThan(MOST)
    await cold.close()
  }
  await page.context().close()
})
