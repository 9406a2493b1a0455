import { expect, test, type Locator, type Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { fromDigits, toDigits } from '@/lib/paper-code/digits'
import { fitsWidth, isAccessible } from '../actions/axe'
import { keepPicture } from '../actions/keep-picture'
import { looksRight } from '../actions/every-width'
import { hearScripts } from '../actions/script-bytes'
import { signInDemo } from '../actions/signing-in/sign-in-citizen'

const KB = 1024
const MINUTE = 60_000
const USE = '/ca-nhan/toi/the-bhyt/dung-the'

const picture = (page: Page) => page.getByRole('img', { name: 'Mã QR của thẻ, đổi mỗi phút' })
const main = (page: Page) => page.getByRole('main')

/** What a telephone reads of a code on somebody's screen: of the picture itself, not of the page. */
async function readScreen(code: Locator): Promise<string> {
  await expect(code.locator('svg')).toBeVisible({ timeout: 15_000 })
  const { data, info } = await sharp(await code.screenshot())
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQR({ data, width: info.width, height: info.height })
}

/** A checker at another machine, whose clock is so far from now. */
async function checker(page: Page, ahead = 0): Promise<Page> {
  const context = await page.context().browser()!.newContext()
  const other = await context.newPage()
  if (ahead !== 0) await other.clock.setFixedTime(Date.now() + ahead)
  return other
}
async function judged(other: Page, scanned: string, heading: string) {
  await other.goto('/kiem-tra-the')
  await other.goto(`/kiem-tra-the#${scanned.split('#')[1]}`)
  await expect(other.getByRole('heading', { name: heading })).toBeFocused({ timeout: 15_000 })
  await expect(other).toHaveURL(/\/kiem-tra-the$/)
}
/** On a narrow telephone; axe needs the scripts of the page. */
async function looksPlain(page: Page, path: string) {
  await page.setViewportSize({ width: 320, height: 640 })
  await fitsWidth(page)
  await keepPicture(page, path)
}
const keptHere = (page: Page) =>
  page.evaluate(async () => ({
    stores: (await indexedDB.databases()).map(({ name }) => name),
    flag: localStorage.getItem('the-giu'),
  }))
const isReadyOffline = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (;;) {
      const kept = await caches.match('/en/the-tren-may')
      if (kept) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
async function opensWithinASecond(page: Page, address: string, ready: () => Promise<unknown>) {
  const started = Date.now()
  await page.goto(address)
  await ready()
  return Date.now() - started
}

// Somebody else in each test: the newest digits of a person end those before.

test('người bệnh mở thẻ, cơ sở quét trên màn hình: hợp lệ; ảnh cũ, mã bị sửa, mã thu hồi đều bị nhận ra', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  await signInDemo(page, 'lương hưu')
  const heard = hearScripts(page)
  await page.goto(USE)
  const scanned = await readScreen(picture(page))
  expect(scanned).toMatch(/\/kiem-tra-the#\d{600,760}$/)
  const bytes = Object.values(await heard()).reduce((one, other) => one + other, 0)
  info.annotations.push({ type: 'mã lệnh của trang thẻ', description: String(bytes) })
  expect(bytes).toBeLessThanOrEqual(20 * KB)
  await looksRight(page, (width) => info.outputPath(`the-${width}.png`))

  const other = await checker(page)
  await judged(other, await readScreen(picture(page)), 'Thẻ hợp lệ')
  await expect(main(other)).toContainText('Năm sinh')
  await expect(main(other)).toContainText('mã không bị thu hồi')
  await looksRight(other, (width) => info.outputPath(`kiem-tra-${width}.png`))
  const bytesOf = fromDigits(scanned.split('#')[1]!.slice(0, -165))!
  bytesOf[100]! ^= 1
  await judged(other, `#${toDigits(bytesOf)}${scanned.slice(-165)}`, 'Thẻ giả hoặc đã bị sửa')
  await judged(await checker(page, 4 * MINUTE), scanned, 'Ảnh chụp cũ')
  await judged(
    await checker(page, -4 * MINUTE),
    await readScreen(picture(page)),
    'Đồng hồ hai máy lệch nhau',
  )
  await judged(
    await checker(page, 2 * MINUTE - 5_000),
    await readScreen(picture(page)),
    'Thẻ hợp lệ',
  )

  const shown = await readScreen(picture(page))
  await page.getByRole('link', { name: 'Máy đang giữ thẻ này, hoặc tôi mất máy' }).click()
  await page.getByRole('button', { name: 'Thu hồi mọi mã của thẻ này' }).click()
  await expect(page.getByRole('status')).toContainText('Đã thu hồi mọi mã của thẻ này')
  await isAccessible(page)
  // The list is a minute old at most.
  await expect(async () => {
    await judged(other, shown, 'Mã đã bị thu hồi')
  }).toPass({ timeout: 90_000 })
})

test('giữ thẻ trên máy: mất mạng vẫn mở trong một giây, hai trang đều vậy; đăng xuất là không còn gì', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  await signInDemo(page, 'con nhỏ')
  await page.goto(USE)
  await picture(page).locator('svg').waitFor()
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  expect(await keptHere(page)).toEqual({ stores: [], flag: null })
  await page.getByRole('button', { name: 'Giữ thẻ trên máy này để dùng khi mất mạng' }).click()
  await expect(page.getByRole('status')).toHaveText('Đã giữ thẻ trên máy này.')
  await isReadyOffline(page)
  const other = await checker(page)
  await other.goto('/kiem-tra-the')
  await expect(main(other)).toContainText('Danh sách thu hồi lúc')
  await isReadyOffline(other)

  await page.context().setOffline(true)
  await other.context().setOffline(true)
  for (const address of ['/the-tren-may', USE]) {
    const ms = await opensWithinASecond(page, address, () => picture(page).locator('svg').waitFor())
    info.annotations.push({ type: `${address} khi mất mạng`, description: `${ms} ms` })
    expect(ms).toBeLessThan(1_000)
  }
  await looksRight(page, (width) => info.outputPath(`giu-${width}.png`))
  const ms = await opensWithinASecond(other, '/kiem-tra-the', () =>
    other.getByLabel('Mã từ máy quét cầm tay').waitFor(),
  )
  info.annotations.push({ type: 'trang kiểm tra khi mất mạng', description: `${ms} ms` })
  expect(ms).toBeLessThan(1_000)
  await judged(other, await readScreen(picture(page)), 'Thẻ hợp lệ')
  await page.getByRole('button', { name: 'Toàn màn hình' }).click()
  await isAccessible(page)
  await judged(other, await readScreen(picture(page)), 'Thẻ hợp lệ')
  await page.getByRole('button', { name: 'Thoát toàn màn hình' }).click()
  await page.goto(USE.replace('/toi/', '/11111111-1111-4111-8111-111111111111/'))
  await expect(main(page).getByText('Máy này chưa giữ thẻ của người này')).toBeVisible()
  await page.context().setOffline(false)
  await page.goto('/ca-nhan')
  await main(page).getByRole('button', { name: 'Đăng xuất' }).first().click()
  await expect(page.getByText('Bạn đã đăng xuất')).toBeVisible()
  await expect.poll(() => keptHere(page)).toEqual({ stores: [], flag: null })
  await page.goto('/the-tren-may')
  await expect(page.getByText('Máy này chưa giữ thẻ nào')).toBeVisible()
})

test('trên trang tiếng Anh, mọi chữ của thẻ và của trang kiểm tra đều là tiếng Anh', async ({
  page,
}) => {
  await signInDemo(page, 'trợ cấp thất nghiệp')
  await page.goto(`/en${USE}`)
  await page.getByRole('img', { name: 'QR code of the card' }).locator('svg').waitFor()
  await page.goto('/en/kiem-tra-the')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a health insurance card')
})

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('trang thẻ có chín chữ số để đọc, tải lại là mã khác; cơ sở nhập mã thì biết thẻ còn hạn', async ({
    page,
  }, info) => {
    await signInDemo(page, 'con nhỏ')
    await page.goto(USE)
    const digits = async () =>
      /Đọc mã này\s+(\d{3}\s\d{3}\s\d{3})/.exec(await main(page).innerText())![1]!
    const first = await digits()
    await looksPlain(page, info.outputPath('the-khong-js.png'))
    await page.reload()
    const second = await digits()
    expect(second).not.toBe(first)
    await page.goto('/kiem-tra-the')
    await page.getByLabel('Mã đọc, 9 chữ số').fill(first)
    await page.getByRole('button', { name: 'Hỏi cổng' }).click()
    await expect(main(page)).toContainText('Không có thẻ nào đang hiện mã này.')
    await page.getByLabel('Mã đọc, 9 chữ số').fill(second)
    await page.getByRole('button', { name: 'Hỏi cổng' }).click()
    await expect(page.getByRole('status')).toContainText('Thẻ hợp lệ')
    await expect(page.getByRole('status')).toContainText('Năm sinh')
    await looksPlain(page, info.outputPath('hoi.png'))
    await page.goto('/ca-nhan/nhat-ky')
    await expect(main(page)).toContainText('Thẻ BHYT được kiểm tra bằng mã đọc')
    await expect(main(page)).not.toContainText('Trang này cần JavaScript')
  })
})
