import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import * as officer from '../actions/officer'
import { aPerson } from '../actions/person'
import { aCard } from '../actions/pictures'
import { reachOffices, reachStep } from '../actions/posted/post-steps'
import { signInCitizen } from '../actions/signing-in/sign-in-citizen'

// Scripts that can't be fetched, a network that is away: the plain controls go on, and a sentence says what is so.

const isBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))

const late = (name: string) => new RegExp(`/${name}-\\w+\\.js$`)

async function atOffices(page: Page) {
  const person = aPerson()
  await reachOffices(page, person)
}

test('mã trợ giúp không đến lúc chạm vào trang: trang nói chưa tự lưu được, “Tiếp” vẫn dùng được, mạng về thì tự lưu', async ({
  page,
}) => {
  const person = aPerson()
  await reachStep(page, 'to-khai')
  await page.route(late('enhance-form'), (route) => route.abort())
  const told = page.getByRole('alert').filter({ hasText: 'Trang này chưa tự lưu được' })
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(person.fullName)
  await expect(told).toBeVisible()
  await citizen.fillDeclarant(page, person)
  await expect(page.getByLabel('Tỉnh, thành phố *', { exact: true })).toHaveJSProperty(
    'tagName',
    'SELECT',
  )
  await page.getByLabel('Số nhà, tên đường').fill('Số 8')
  await expect(told).toBeVisible()
  await page.unroute(late('enhance-form'))
  await isBack(page)
  await expect(told).toHaveCount(0)
  await page.getByLabel('Số nhà, tên đường').fill('Số 9')
  await expect(page.locator('[data-saved]').first()).toContainText('Đã lưu lúc')
})

test('mã của danh sách không đến: danh sách thường và nút của nó vẫn dùng được', async ({
  page,
}) => {
  await page.route(late('places'), (route) => route.abort())
  await reachStep(page, 'dia-chi')
  const province = page.getByLabel('Tỉnh, thành phố *', { exact: true })
  await province.focus()
  await province.selectOption({ label: '91 - Tỉnh An Giang' })
  await page.getByRole('button', { name: 'Xem các xã' }).click()
  await expect(page.getByLabel('Xã, phường, đặc khu *')).toBeVisible()
})

test('mất mạng lúc chọn tỉnh: nút mở danh sách vẫn còn, mạng về thì các xã tự hiện', async ({
  page,
  context,
}) => {
  await reachStep(page, 'dia-chi')
  await page.locator('form#buoc').hover({ position: { x: 4, y: 4 } })
  await page.locator('form#buoc').hover()
  const province = page.getByRole('combobox', { name: 'Tỉnh, thành phố *', exact: true })
  await expect(province).toHaveJSProperty('tagName', 'INPUT')
  await context.setOffline(true)
  await province.fill('an giang')
  await province.press('Enter')
  await expect(page.getByRole('button', { name: /^Xem các xã/ })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('combobox', { name: 'Xã, phường, đặc khu *' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Xem các xã/ })).toHaveCount(0)
})

test('ảnh không gửi đi được: trang nói thế, “Tiếp” gửi cả hai ảnh', async ({ page }) => {
  await page.route(/anh-giay-to$/, (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await reachStep(page, 'anh-giay-to')
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await page
    .getByLabel('Mặt sau')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt sau'))
  await expect(
    page.getByText(/Ảnh mặt (trước|sau) chưa được gửi\. Nhấn “Tiếp” ở cuối trang để gửi\./),
  ).toHaveCount(2)
  await citizen.goOn(page)
  await citizen.atStep(page, 'Thông tin liên hệ')
})

test('mã của ảnh không đến: ảnh đã chọn chưa mất, trang nói phải làm gì', async ({ page }) => {
  await page.route(late('upload-photo'), (route) => route.abort())
  await reachStep(page, 'anh-giay-to')
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await expect(page.getByText(/^Ảnh mặt trước chưa được gửi/)).toBeVisible()
  await page.unroute(late('upload-photo'))
  await isBack(page)
  await expect(page.getByRole('img', { name: 'Mặt trước: ảnh đã lưu' })).toBeVisible()
})

test('cây cơ quan không mở được: mã thiếu thì có trang chọn riêng, mất mạng thì trang đứng nguyên và nói phải làm gì', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await atOffices(page)
  const choose = page.getByRole('button', { name: /^Chọn cơ quan/ })
  await page.getByLabel('Cổng thông tin điện tử của Bảo hiểm xã hội Việt Nam').check()
  await expect(page.locator('#saved')).toContainText('Đã lưu lúc')
  await context.setOffline(true)
  await choose.click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Chưa mở được danh sách cơ quan' }),
  ).toBeVisible()
  await choose.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Chưa mở được' })).toHaveCount(1)
  await context.setOffline(false)
  await choose.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  await page.route(late('office-dialog'), (route) => route.abort())
  await page.reload()
  await choose.click()
  await expect(page).toHaveURL(/\/co-quan\?ma=/)
})

test('“Dùng tiếp” lúc mất mạng: báo chưa kéo dài được, có mạng thì tự kéo dài', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await signInCitizen(page)
  await page.goto('/ca-nhan')
  await page.clock.runFor('28:10')
  const warning = page.getByRole('alert').filter({ hasText: 'Sắp tự đăng xuất' })
  await context.setOffline(true)
  await warning.getByRole('button', { name: 'Dùng tiếp' }).click()
  await page.clock.runFor(1_000)
  await expect(warning).toContainText('Chưa tiếp tục được vì không có mạng.')
  await context.setOffline(false)
  await expect(warning).toBeHidden()
})

test('sắp hết phiên: phím Tab kế tiếp đến ngay “Dùng tiếp”, nhấn rồi thì về đúng chỗ đang đứng', async ({
  page,
}) => {
  await page.clock.install()
  await signInCitizen(page)
  await page.goto('/ca-nhan/doi-mat-khau')
  await page.getByLabel('Mật khẩu cũ').focus()
  await page.clock.runFor('28:10')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Dùng tiếp' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Dùng tiếp' })).toHaveCount(0)
  await expect(page.getByLabel('Mật khẩu cũ')).toBeFocused()
})

test('chữ của cán bộ chưa giữ được vì thiếu mã: trang nói thế, mạng về thì giữ', async ({
  browser,
}) => {
  const desk = await officer.asOfficer(browser, 'TD089')
  await desk.goto('/can-bo?hang-doi=can-xu-ly')
  await desk.locator('main a[href^="/can-bo/ho-so/"]').first().click()
  await desk.route(late('keep-desk-form'), (route) => route.abort())
  await desk.getByLabel('Ghi chú mới').fill(`Chờ xem bản gốc ${Date.now()}`)
  // The line beside the field, not its echo in the voice: that one empties itself.
  const kept = desk.locator('#quyet-dinh [data-kept]')
  await expect(kept).toContainText('Chưa giữ được phần đang nhập.')
  await desk.unroute(late('keep-desk-form'))
  await isBack(desk)
  await expect(kept).toContainText('Đã giữ phần đang nhập lúc')
})
