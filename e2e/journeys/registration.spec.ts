import { expect, test } from '@playwright/test'
import { fieldsOf } from '@/lib/registration/steps/steps'
import * as citizen from '../actions/citizen'
import { longCode, newestMessage } from '../actions/inbox'
import { aPerson } from '../actions/person'
import * as posted from '../actions/posted/post-steps'

test('công dân đăng ký, in được mẫu 01 và nhận tin báo', async ({ page, context }) => {
  const person = aPerson({ fullName: "H'Hen Niê Kđăm".normalize('NFD'), email: 'hen@vidu.vn' })
  const reference = await citizen.register(page, person)

  await expect(page.getByText('Chờ nộp tờ khai đã ký')).toBeVisible()
  const href = await page.getByRole('link', { name: /In tờ khai/ }).getAttribute('href')
  const paper = await page.request.get(href!)
  expect(paper.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
  })
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')

  expect(await newestMessage(page, person.phone, /Đã nhận tờ khai/)).toContain(reference)
  expect(await newestMessage(page, 'hen@vidu.vn', new RegExp(reference))).toContain(
    'Kính gửi ông/bà',
  )

  const stranger = await context.browser()!.newContext()
  expect((await stranger.request.get(new URL(href!, page.url()).href)).status()).toBe(404)
  await stranger.close()
})

test('nhấn «Tiếp» khi chưa nhập gì thì biết ngay phải làm gì, và giữ điều đã nhập', async ({
  page,
}) => {
  await citizen.start(page)
  await page.getByLabel('Mã số bảo hiểm xã hội').fill('12345')
  await citizen.goOn(page)
  await expect(page).toHaveTitle(/^Lỗi: /)
  const summary = page.getByRole('alert').filter({ hasText: 'Cần điền hoặc sửa các chỗ sau' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(fieldsOf('declarant').length)
  await expect(page.getByLabel('Mã số bảo hiểm xã hội')).toHaveValue('12345')
  await summary.getByRole('link', { name: /bạn đã nhập 5/ }).click()
  await expect(page.getByLabel('Mã số bảo hiểm xã hội')).toBeFocused()
})

test('đóng trình duyệt giữa chừng rồi mở lại vẫn còn đủ', async ({ page, browser }) => {
  const person = aPerson()
  await citizen.start(page)
  await citizen.fillDeclarant(page, person)
  const cookies = await page.context().cookies()
  await page.context().close()

  const again = await browser.newContext()
  await again.addCookies(cookies)
  const later = await again.newPage()
  await later.goto('/dang-ky')
  await later.getByRole('button', { name: /^Mở/ }).click()
  await later.getByRole('link', { name: 'Làm tiếp tờ khai' }).click()
  await citizen.atStep(later, 'Địa chỉ liên hệ')
  await later.goto('/dang-ky/to-khai')
  await expect(later.getByLabel('Tên cơ quan/tổ chức/cá nhân')).toHaveValue(person.fullName)
  await again.close()
})

test('«Quay lại» cũng lưu điều đang gõ dở', async ({ page }) => {
  await posted.reachStep(page, 'dia-chi')
  await page.getByLabel('Số nhà, tên đường').fill('Thôn Bản Mẫu')
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await citizen.atStep(page, 'TỜ KHAI')
  await citizen.goOn(page)
  await expect(page.getByLabel('Số nhà, tên đường')).toHaveValue('Thôn Bản Mẫu')
})

test('cookie bị xóa khi đang mở tờ khai thì điều vừa gõ vẫn được giữ', async ({ page }) => {
  const person = aPerson()
  await citizen.start(page)
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(person.fullName)
  await page.context().clearCookies()
  await citizen.goOn(page)
  await expect(page).toHaveTitle(/^Lỗi: /)
  await page.goto('/dang-ky/doi-tuong')
  await page.getByLabel('Cá nhân').check()
  await citizen.goOn(page)
  await expect(page.getByLabel('Tên cơ quan/tổ chức/cá nhân')).toHaveValue(person.fullName)
})

test('hai cửa sổ cùng ghi nhận thì chỉ có một hồ sơ', async ({ page, context }) => {
  const person = aPerson()
  await posted.reachCheck(page, person)
  const other = await context.newPage()
  await other.goto(page.url())
  for (const tab of [page, other]) await tab.getByLabel(/cam kết/).check()
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByText('Vui lòng đến cơ quan BHXH gần nhất')).toBeVisible()
  await other.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(other.getByText('Chờ nộp tờ khai đã ký')).toBeVisible()
  await other.goto('/dang-ky')
  await expect(other.getByText('Bạn đang làm dở trên máy này')).toHaveCount(0)
})

test('hai cửa sổ sửa cùng một mục: người khai chọn, không điều nào mất', async ({
  page,
  context,
}) => {
  await citizen.start(page)
  const other = await context.newPage()
  await other.goto(page.url())
  const name = /Tên cơ quan/
  await page.getByLabel(name).fill('Lò Thị Mảy')
  await citizen.goOn(page)
  await page.waitForURL(/loi=1/)
  await other.getByLabel(name).fill('Lò Thị Khác')
  await citizen.goOn(other)
  await expect(other.getByRole('heading', { name: 'Chọn điều muốn giữ' })).toBeVisible()
  await expect(other.getByText('Lò Thị Mảy')).toBeVisible()
  await expect(other.getByText('Lò Thị Khác')).toBeVisible()
  await other.getByRole('button', { name: 'Giữ điều vừa nhập ở đây' }).click()
  await expect(other.getByLabel(name)).toHaveValue('Lò Thị Khác')
})

test('địa chỉ cũ trên giấy tờ được đổi sang địa chỉ hiện nay, phường bị chia thì hỏi', async ({
  page,
}) => {
  await posted.reachStep(page, 'dia-chi')
  await page.getByRole('button', { name: /địa chỉ cũ/ }).click()
  await citizen.choosePlace(page, 'Tỉnh, thành phố (cũ) *', '01 - Thành phố Hà Nội')
  await citizen.choosePlace(page, 'Quận, huyện, thị xã (cũ) *', '009 - Quận Thanh Xuân')
  await citizen.choosePlace(page, 'Phường, xã, thị trấn (cũ) *', '00358 - Phường Phương Liệt')
  await expect(page.getByRole('radiogroup', { name: /thuộc xã, phường nào/ })).toBeVisible()
  await page.getByLabel('Phường Phương Liệt, Thành phố Hà Nội').check()
  await page.getByLabel('Số nhà, tên đường').fill('Số 8 ngõ 3 phố Giả Định')
  await citizen.goOn(page)
  await citizen.atStep(page, 'Ảnh giấy tờ')
})

test('mở lại hồ sơ trên máy khác bằng mã hồ sơ và số điện thoại', async ({ page, browser }) => {
  const person = aPerson()
  const reference = await posted.register(page, person)
  const elsewhere = await browser.newContext({ javaScriptEnabled: false })
  const other = await elsewhere.newPage()
  await other.goto('/ho-so')
  await other.getByLabel('Mã hồ sơ').fill(reference.toLowerCase())
  await other.getByLabel('Điện thoại di động').fill(person.phone)
  await other.getByRole('button', { name: 'Nhận mã' }).click()
  await other.getByLabel('Mã trong tin nhắn').fill('000000')
  await other.getByRole('button', { name: 'Mở hồ sơ' }).click()
  await expect(other).toHaveTitle(/^Lỗi: /)
  const text = await newestMessage(page, person.phone, /mở lại hồ sơ/)
  await other.getByLabel('Mã trong tin nhắn').fill(longCode(text))
  await other.getByRole('button', { name: 'Mở hồ sơ' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText(reference)
  await elsewhere.close()
})

test('thoát hồ sơ trên máy chung thì máy ấy không còn thấy gì', async ({ page }) => {
  await posted.reachStep(page, 'dia-chi')
  await page.goto('/ho-so')
  await page.getByRole('button', { name: 'Xóa hồ sơ khỏi máy này' }).click()
  // Nothing else could open it: asked once.
  await page.getByRole('button', { name: 'Xóa hẳn khỏi máy này' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm lại hồ sơ' })).toBeVisible()
  await page.goto('/dang-ky/to-khai')
  await expect(page).toHaveURL(/\/dang-ky$/)
})
