import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { anotherServer, settings } from '../servers/another-server'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { demoSignIn, officers, signInAlone } from '../actions/signing-in/kept-sign-in'
import { aPerson } from '../actions/person'

/** What this browser still holds of whoever was there. */
const heldIn = async (context: BrowserContext) =>
  (await context.cookies())
    .map(({ name }) => name)
    .filter((name) => !/may-khach|vua-dan-den/.test(name))

/** It signs the officer out: one whom no other journey needs. */
const openHere = (page: Page, baseURL?: string) =>
  signInAlone(page, demoSignIn('TN001'), {
    place: { ...officers, baseURL },
    act: async () => {
      await page.goto('/can-bo/tai-quay')
      await page.getByRole('button', { name: 'Mở máy này cho khách' }).click()
      await citizen.atStep(page, 'Máy dành cho khách')
    },
  })
const aPage = async (browser: Browser) =>
  (await browser.newContext({ javaScriptEnabled: citizen.runsScripts() })).newPage()

/** An officer has set this computer up for visitors, in a browser that holds no file of ours yet. */
async function openKiosk(browser: Browser, baseURL?: string): Promise<Page> {
  const at = baseURL === undefined ? {} : { baseURL }
  const page = await (
    await browser.newContext({ javaScriptEnabled: citizen.runsScripts(), ...at })
  ).newPage()
  await openHere(page, baseURL)
  const storageState = await page.context().storageState()
  await page.context().close()
  const empty = { javaScriptEnabled: citizen.runsScripts(), storageState, ...at }
  const fresh = await (await browser.newContext(empty)).newPage()
  await fresh.goto('/may-khach')
  return fresh
}

test('máy cho khách, trình duyệt chưa có tệp nào: kiểu chữ, hình, mã lệnh đến đủ ở mọi loại trang', async ({
  browser,
}) => {
  const page = await openKiosk(browser)
  const asked: [string, number][] = []
  page.on('response', (answer) => asked.push([new URL(answer.url()).pathname, answer.status()]))
  for (const address of ['/may-khach', '/dich-vu-cong', '/tra-cuu', '/dang-ky/doi-tuong']) {
    await page.goto(address)
    const rules = () => [...document.styleSheets].reduce((sum, one) => sum + one.cssRules.length, 0)
    expect(await page.evaluate(rules)).toBeGreaterThan(0)
    expect((await page.request.get('/icon.svg')).status()).toBe(200)
  }
  if (citizen.runsScripts()) {
    const late = page.waitForResponse(/enhance-form-[^/]*\.js$/)
    await page.getByLabel('Cá nhân').focus()
    expect((await late).status()).toBe(200)
    await expect(page.getByText('Trang này chưa tự lưu được')).toHaveCount(0)
  }
  expect(asked.filter(([, status]) => status >= 400)).toEqual([])
  expect(asked.some(([path]) => path.endsWith('.css'))).toBe(true)

  // What is on no page is told with the way out; what is no file is told plainly.
  await page.goto('/khong-co-trang-nay')
  await expect(page.getByRole('button', { name: 'Xong, xóa hết' })).toBeVisible()
  expect((await page.request.get('/_next/static/khong-co.js')).status()).toBe(404)
})

test('máy cho khách, người trước bỏ đi: năm phút sau máy tự xóa hết', async ({ browser }) => {
  expect(settings, 'npm test nói cách mở máy chủ thứ hai').toBeTruthy()
  test.setTimeout(180_000)
  const site = await anotherServer()
  const page = await openKiosk(browser, site.url)
  await page.clock.install()
  const person = aPerson()
  await citizen.start(page)
  await citizen.fillDeclarant(page, person)
  await page.goBack()
  await expect(page.getByLabel('Tên cơ quan/tổ chức/cá nhân')).toHaveValue(person.fullName)
  expect(await heldIn(page.context())).not.toEqual([])
  await site.fiveMinutesLater()
  if (citizen.runsScripts()) await page.clock.runFor('05:10')
  else await page.goto('/dich-vu-cong')
  await expect(page.getByText('Đã xóa hết.').first()).toBeVisible()
  expect(await heldIn(page.context())).toEqual([])
  await page.goto('/dang-ky/to-khai')
  await expect(page.getByText(person.fullName)).toHaveCount(0)
  await expect(page).toHaveURL(/\/dang-ky$/)
  site.kill()
})

test('máy cho khách: khai, nhấn “Xong, xóa hết”, người sau không thấy gì; mở lại bằng số và mã thì được', async ({
  browser,
}, info) => {
  test.setTimeout(300_000)
  const look = looking(info)
  const page = await aPage(browser)
  await openHere(page)
  await look(page, 'may-khach')

  const person = aPerson()
  await page.getByRole('link', { name: 'Đăng ký tài khoản giao dịch điện tử' }).click()
  await page.getByRole('link', { name: 'Bắt đầu' }).click()
  await page.getByLabel('Cá nhân').check()
  await citizen.goOn(page)
  await citizen.fillDeclarant(page, person)
  const boxes = await page.locator('form#buoc input[autocomplete]:not([autocomplete=off])').count()
  expect(boxes).toBe(0)
  await page.getByRole('button', { name: 'Xong, xóa hết' }).click()
  await citizen.atStep(page, 'Xóa hẳn tờ khai chưa gửi?')
  await look(page, 'hoi-truoc-khi-xoa')
  await page.getByRole('link', { name: 'Đưa cho cán bộ ở quầy làm tiếp' }).click()
  await citizen.atStep(page, 'Làm tiếp tại quầy')
  await look(page, 'lam-tiep-tai-quay')
  await page.getByRole('button', { name: 'Xong, xóa hết' }).click()
  await page.getByRole('button', { name: 'Xóa hẳn khỏi máy này' }).click()
  await expect(page.getByText('Đã xóa hết.').first()).toBeVisible()
  await look(page, 'da-xoa-het')
  expect(await heldIn(page.context())).toEqual([])

  // Also on pages that are the same for everybody.
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Xong, xóa hết' })).toBeVisible()
  await page.goto('/dang-ky/dia-chi')
  await expect(page.getByText(person.fullName)).toHaveCount(0)
  await expect(page).toHaveURL(/\/dang-ky$/)
  await page.goBack()
  await expect(page.getByText(person.fullName)).toHaveCount(0)
})

test('xóa ở một cửa sổ thì cửa sổ kia thôi hiện người ấy @js', async ({ browser }) => {
  const page = await aPage(browser)
  await openHere(page)
  const other = await page.context().newPage()
  const person = aPerson()
  await citizen.start(other)
  await citizen.fillDeclarant(other, person)
  await other.goBack()
  await expect(other.getByLabel('Tên cơ quan/tổ chức/cá nhân')).toHaveValue(person.fullName)
  await page.goto('/may-khach/xong')
  await page.getByRole('button', { name: 'Xóa hẳn khỏi máy này' }).click()
  await expect(page.getByText('Còn cửa sổ khác đang mở thì đóng lại.')).toBeVisible()
  await citizen.atStep(other, 'Máy dành cho khách')
})

test('máy cho khách bằng tiếng Anh', async ({ browser }) => {
  const page = await aPage(browser)
  await openHere(page)
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Computer for visitors' })).toBeVisible()
  await page.getByRole('button', { name: 'Finish and erase everything' }).click()
  await expect(page.getByText('Everything has been erased.').first()).toBeVisible()
})

test('máy cho khách hỏi trước khi xóa, và ở lại khi có người nhấn @js', async ({ browser }) => {
  const page = await aPage(browser)
  await openHere(page)
  await page.clock.install()
  // Its script may still be on its way, and counts from when it comes: a page that heard half of the time is opened anew.
  await expect(async () => {
    await page.goto('/dang-ky')
    await page.clock.runFor(4 * 60_000 + 10_000)
    await expect(page.getByRole('alert')).toContainText('Máy sắp xóa hết.', { timeout: 500 })
  }).toPass()
  await page.getByRole('button', { name: 'Tôi còn ở đây' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveURL(/\/dang-ky$/)
})
