import { expect, test, type Page } from '@playwright/test'
import { fromDigits, toDigits } from '@/lib/paper-code/digits'
import { aPerson } from '../actions/person'
import { register } from '../actions/posted/post-steps'

const KB = 1024
const reader = (page: Page) => page.getByRole('main')
const isReady = (page: Page) =>
  expect(page.getByLabel('Mã từ máy quét cầm tay')).toBeVisible({ timeout: 15_000 })

/** The digits on a form that this site has printed. */
async function printedCode(page: Page): Promise<{ code: string; name: string }> {
  const person = aPerson()
  await register(page, person)
  const form = await page.locator('a[href^="/to-khai/"]').first().getAttribute('href')
  const pdf = (await (await page.request.get(form!)).body()).toString('latin1')
  return { code: /\/giay#(\d+)/.exec(pdf)![1]!, name: person.fullName }
}

const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  })

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('trang nói vì sao không đọc được mã, và dẫn đến chỗ mở hồ sơ bằng mã hồ sơ', async ({
    page,
  }) => {
    await page.goto('/giay')
    await expect(reader(page)).toContainText('Trang này cần JavaScript')
    await page.getByRole('link', { name: 'mở hồ sơ bằng mã hồ sơ' }).click()
    await expect(page.getByLabel('Mã hồ sơ', { exact: true })).toBeVisible()
  })
})

test('điện thoại quét mã trên tờ khai: trang mở ra, nói chữ ký đúng và mọi điều đã in, địa chỉ không giữ gì', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const { code, name } = await printedCode(page)
  await page.goto(`/giay#${code}`)
  await expect(page.getByRole('heading', { name: 'Chữ ký đúng' })).toBeFocused()
  await expect(reader(page)).toContainText(name)
  await expect(page).toHaveURL(/\/giay$/)

  // A handheld scanner types the same, with Enter behind it.
  await page.reload()
  await isReady(page)
  await page.getByLabel('Mã từ máy quét cầm tay').fill(`hthtps://cổng/giấy#${code}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Chữ ký đúng' })).toBeFocused()

  const altered = fromDigits(code)!
  altered[90]! ^= 1
  await page.getByLabel('Mã từ máy quét cầm tay').fill(toDigits(altered))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Chữ ký chưa khớp' })).toBeVisible()
  await expect(reader(page)).not.toContainText(name)

  const kept = await isKept(page)
  expect(kept).toEqual(expect.arrayContaining(['/giay', '/en/giay']))
  const ofPages = /^\/(en\/)?(giay|kiem-tra-the|the-tren-may)$|^\/_next\/static\//
  expect(kept.filter((path) => !ofPages.test(path))).toEqual([])

  await page.context().setOffline(true)
  await page.goto(`/giay#${code}`)
  await expect(page.getByRole('heading', { name: 'Chữ ký đúng' })).toBeVisible()
  await expect(reader(page)).toContainText(name)
  await expect(reader(page)).toContainText('Khóa kiểm chữ ký nhận lúc')
  await page.goto(`/en/giay#${code}`)
  await expect(page.getByRole('heading', { name: 'The signature is right' })).toBeVisible()

  // Whoever knows no key reads, and is told that nothing is proven.
  await page.evaluate(() => localStorage.clear())
  await page.goto('/giay')
  await page.goto(`/giay#${code}`)
  await expect(page.getByRole('heading', { name: 'Khóa không biết' })).toBeVisible()
  await page.context().setOffline(false)

  // Everything else goes to the network as before: a form posts, a page is not kept.
  await page.goto('/ho-so')
  await expect(page.getByRole('main')).toBeVisible()
})

test('mã giữ trang khi mất mạng nhẹ hơn 4 KB, và không trang nào khác tải nó', async ({ page }) => {
  const worker = await page.request.get('/sw.js')
  expect(worker.headers()['content-type']).toContain('text/javascript')
  expect((await worker.body()).length).toBeLessThan(4 * KB)
  await page.goto('/')
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
})
