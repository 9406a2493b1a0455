import { expect, test, type Browser, type Page } from '@playwright/test'
import { asOfficer } from '../actions/officer'

const front = (page: Page) => page.getByRole('group', { name: /^Ảnh mặt trước: Phóng / })

async function openCase(
  browser: Browser,
  before: (page: Page) => Promise<unknown> = async () => {},
) {
  const page = await asOfficer(browser, 'TD001')
  await before(page)
  await page.goto('/can-bo?hang-doi=can-xu-ly')
  await page.locator('main table a[href^="/can-bo/ho-so/"]').first().click()
  return page
}

test('cán bộ phóng, xoay ảnh bằng phím, bằng con lăn, kéo bằng chuột, rồi đặt lại', async ({
  browser,
}) => {
  const page = await openCase(browser)
  const frame = front(page)
  await frame.focus()
  await page.keyboard.press('+')
  await page.keyboard.press(']')
  await expect(frame).toHaveAccessibleName('Ảnh mặt trước: Phóng 125%, xoay 90°')
  await frame.hover()
  await page.mouse.wheel(0, -100)
  await expect(frame).toHaveAccessibleName('Ảnh mặt trước: Phóng 156%, xoay 90°')
  const place = () => frame.getByRole('img').evaluate((image) => image.style.transform)
  const before = await place()
  await page.mouse.down()
  await page.mouse.move(400, 400)
  await page.mouse.up()
  expect(await place()).not.toBe(before)
  await page.getByRole('button', { name: 'Đặt lại: Ảnh mặt trước' }).click()
  await expect(frame).toHaveAccessibleName('Ảnh mặt trước: Phóng 100%, xoay 0°')
  await page.getByLabel('Tương phản ảnh mặt trước').fill('200')
  await expect(frame.getByRole('img')).toHaveCSS('filter', 'brightness(1) contrast(2)')
  await page.context().close()
})

test('cán bộ xem ảnh lớn cạnh lời khai, và trở lại chỗ cũ', async ({ browser }) => {
  const page = await openCase(browser)
  const opener = page.getByRole('button', { name: 'Xem lớn cạnh lời khai ảnh mặt trước' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Ảnh mặt trước cạnh lời khai' })
  await expect(dialog.getByText('Họ và tên')).toBeVisible()
  await expect(dialog.getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
  await page.context().close()
})

test('phần sống hỏng thì phần máy chủ vẽ trở lại, và lỗi không im lặng', async ({ browser }) => {
  const faults: string[] = []
  const page = await openCase(browser, async (opened) => {
    opened.on('pageerror', ({ message }) => faults.push(message))
    await opened.route('**/picture-viewer-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "export const PictureViewer = () => { throw new Error('hỏng') }",
      }),
    )
  })
  await expect.poll(() => faults).toContain('hỏng')
  await expect(front(page)).toHaveCount(0)
  const enlarged = page.getByLabel('Phóng to ảnh mặt trước')
  await enlarged.check()
  await expect(enlarged).toBeChecked()
  await page.context().close()
})

test('ảnh và phiếu đứng yên khi phần sống đến, ở mọi bề rộng', async ({ browser }) => {
  const page = await openCase(browser)
  for (const width of [320, 400, 1024, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route(/\/(picture-viewer|sheet-guide)-/, (route) =>
      released.then(() => route.continue()),
    )
    await page.reload()
    await expect(page.getByLabel('Phóng to ảnh mặt trước')).toBeVisible()
    const shifts = await page.evaluateHandle(async () => {
      await document.fonts.ready
      const seen: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.push((entry as never as { value: number }).value)
      }).observe({ type: 'layout-shift' })
      return seen
    })
    release()
    await expect(front(page)).toBeVisible()
    await expect(page.getByLabel('Dùng phím tắt')).toBeVisible()
    expect(await shifts.jsonValue(), `${width}px`).toEqual([])
    await page.unrouteAll({ behavior: 'wait' })
  }
  await page.context().close()
})

test('không có JavaScript thì trên phiếu không có chỗ trống chờ', async ({ browser }) => {
  const page = await asOfficer(browser, 'TD001', { javaScriptEnabled: false })
  await page.goto('/can-bo?hang-doi=can-xu-ly')
  await page.locator('main table a[href^="/can-bo/ho-so/"]').first().click()
  const heading = (await page.getByRole('heading', { name: 'Phiếu kiểm tra' }).boundingBox())!
  const first = (await page.locator('#phieu fieldset').first().boundingBox())!
  expect(first.y - heading.y - heading.height).toBeLessThan(24)
  await page.context().close()
})

test('cán bộ điền phiếu bằng phím, hết phiên rồi vào lại thì phiếu vẫn còn như đã điền', async ({
  browser,
}) => {
  const page = await asOfficer(browser, 'TD089')
  await page.goto('/can-bo?hang-doi=can-xu-ly')
  // The last of a grown-up: other kinds of declaration have other items.
  const links = page.locator('main table a[href^="/can-bo/ho-so/"]')
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
  for (const href of hrefs.toReversed()) {
    await page.goto(href)
    if ((await page.locator('#phieu fieldset').count()) === 8) break
  }
  const item = (at: number, on = page) => on.locator('#phieu fieldset').nth(at)
  const radio = (at: number, name: string, on = page) =>
    item(at, on).getByRole('radio', { name, exact: true })
  await expect(page.getByText(/^Đã đánh dấu \d trên 8 mục/)).toBeVisible()

  await radio(0, 'Đạt').focus()
  await page.keyboard.press('3')
  const none = page.getByRole('status').filter({ hasText: 'Mục này không có “Không áp dụng”.' })
  await expect(none).toHaveCount(1)
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('2')
  await expect(radio(0, 'Đạt')).toBeChecked()
  await expect(radio(1, 'Không đạt')).toBeChecked()
  // An arrow goes on to the next item; it never picks a reason that the citizen would read.
  await page.keyboard.press('ArrowDown')
  await expect(item(1).getByLabel('Lý do')).toHaveValue('')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await expect(item(1).getByLabel('Lý do')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(radio(1, 'Không đạt')).toBeFocused()
  await expect(page.getByText('Thiếu lý do: 1 mục')).toBeVisible()
  await item(1).getByLabel('Lý do').selectOption({ index: 1 })
  await expect(page.getByText('Thiếu lý do')).toHaveCount(0)

  const note = page.getByLabel('Ghi chú mới')
  await note.pressSequentially('Tầng 2?')
  await expect(note).toHaveValue('Tầng 2?')
  await radio(0, 'Đạt').focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Phím tắt của phiếu kiểm tra' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('Escape')
  await page.getByLabel('Dùng phím tắt').uncheck()
  await radio(0, 'Đạt').focus()
  await page.keyboard.press('2')
  await expect(radio(0, 'Đạt')).toBeChecked()
  await expect(page.locator('[data-kept]')).toHaveText(/^Đã giữ phần đang nhập/)

  const again = await asOfficer(browser, 'TD089')
  await again.goto(page.url())
  await expect(radio(0, 'Đạt', again)).toBeChecked()
  await expect(radio(1, 'Không đạt', again)).toBeChecked()
  await expect(again.getByLabel('Ghi chú mới')).toHaveValue('Tầng 2?')
  await page.context().close()
  await again.context().close()
})
