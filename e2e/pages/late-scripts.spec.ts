import { expect, test } from '@playwright/test'
import * as officer from '../actions/officer'
import { signInCitizen } from '../actions/signing-in/sign-in-citizen'
import { reachStep } from '../actions/posted/post-steps'

// What the one script of every page wakes up, beside the forms of the registration.

test('không trang nào mang mã của Next theo, kể cả trang dựng sẵn và trang không có', async ({
  request,
}) => {
  for (const address of ['/', '/luu-y', '/dang-ky/doi-tuong', '/tra-cuu/diem-thu', '/khong-co']) {
    const html = await (await request.get(address)).text()
    const scripts = html.match(/<script[^>]*>/g)
    expect(scripts, address).toHaveLength(1)
    expect(scripts![0]).toMatch(
      /^<script type="module" src="\/_next\/static\/browser\/enhance-\w+\.js">$/,
    )
  }
})

test('mật khẩu hiện ra khi bấm, và được gửi đi như mật khẩu', async ({ page }) => {
  await page.goto('/dang-nhap')
  const field = page.getByLabel('Mật khẩu', { exact: true })
  await field.fill('Trăng rằm')
  await page.getByRole('button', { name: 'Hiện mật khẩu' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  const typeWhenSent = field.evaluate(async (input: HTMLInputElement) => {
    await new Promise((sent) =>
      input.form!.addEventListener('submit', (event) => sent(event.preventDefault())),
    )
    return input.type
  })
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  expect(await typeWhenSent).toBe('password')
})

test('đã đăng nhập thì trang dựng sẵn cũng có lối về trang cá nhân', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' })).toBeVisible()
  await signInCitizen(page)
  await page.goto('/')
  await page.getByRole('banner').locator('summary', { hasText: 'Tài khoản' }).click()
  await expect(
    page.getByRole('banner').getByRole('link', { name: 'Quản lý cá nhân' }),
  ).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' })).toBeHidden()
})

test('ngồi yên gần 30 phút thì được báo và dùng tiếp được; quá 30 phút thì máy chủ quyết định', async ({
  page,
}) => {
  await page.clock.install()
  await signInCitizen(page)
  await page.goto('/ca-nhan')
  await page.clock.runFor('28:10')
  const warning = page.getByRole('alert').filter({ hasText: 'Sắp tự đăng xuất' })
  await expect(warning).toBeVisible()
  await warning.getByRole('button', { name: 'Dùng tiếp' }).click()
  await expect(warning).toBeHidden()
  await page.clock.runFor('27:00')
  await expect(warning).toBeHidden()
  await page.clock.runFor('02:00')
  await expect(warning).toBeVisible()
  const checked = page.waitForRequest(/\/het-phien\?tiep=%2Fca-nhan$/)
  await page.clock.runFor('01:10')
  await checked
})

test('cán bộ in phiếu tiếp nhận bằng một nút', async ({ browser }) => {
  const desk = await officer.asOfficer(browser, 'TD089')
  await desk.addInitScript(() => Object.assign(window, { print: () => (document.title = 'ĐÃ IN') }))
  await desk.goto('/can-bo?hang-doi=can-xu-ly')
  const href = await desk.locator('a[href^="/can-bo/ho-so/"]').first().getAttribute('href')
  await desk.goto(`${href}/phieu-nhan`)
  await desk.getByRole('button', { name: 'In phiếu này' }).click()
  await expect(desk).toHaveTitle('ĐÃ IN')
})

test('mạng chậm, mã đến sau khi đã gõ xong hai ô: lý do vẫn hiện ở ô đã rời, ô đang gõ thì chưa', async ({
  page,
}) => {
  await page.route(/\/reasons-\w+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await route.continue()
  })
  await reachStep(page, 'to-khai')
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill('Lò Thị 7')
  await page.getByLabel('Mã số bảo hiểm xã hội').fill('123')
  await expect(page.locator('#fullName-error')).toContainText('Bỏ các chữ số')
  await expect(page.locator('#bhxhCode-error')).toHaveCount(0)
  await page.getByLabel('Số CMND/HC/CC').focus()
  await expect(page.locator('#bhxhCode-error')).toContainText('bạn đã nhập 3')
})
