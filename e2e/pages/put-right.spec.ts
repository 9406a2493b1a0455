import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { heardOn, isHeardOut, listen } from '../actions/heard'
import { aPerson } from '../actions/person'
import { aCard } from '../actions/pictures'
import { reachStep } from '../actions/posted/post-steps'

// After an error is put right nothing on the page speaks of it any more: not its title, not the list on top, not what is heard.

/** What the page says now, to whoever reads it from its title to its end. */
const saysNow = (page: Page) =>
  page.evaluate(() => {
    const summary = document.querySelector('#loi')
    return {
      isWrong: document.title.startsWith('Lỗi: '),
      list: [...(summary?.querySelectorAll<HTMLElement>('li') ?? [])]
        .filter((line) => line.checkVisibility())
        .map((line) => line.innerText),
      alerts: [...document.querySelectorAll<HTMLElement>('form [role=alert]')]
        .map((line) => line.innerText.trim())
        .filter(Boolean),
    }
  })

test('chỗ đã sửa đúng thì tên trang, danh sách đầu trang và lời báo thôi nói tới; chỗ vừa sai thì có trong danh sách', async ({
  page,
}) => {
  await reachStep(page, 'to-khai')
  await citizen.goOn(page)
  await expect(page).toHaveTitle(/^Lỗi: /)
  const name = page.getByLabel('Tên cơ quan/tổ chức/cá nhân')
  await name.fill('Lò 7')
  await page.keyboard.press('Tab')
  const wrong = 'Bỏ các chữ số khỏi họ và tên.'
  await expect.poll(() => saysNow(page)).toMatchObject({ alerts: [`Lỗi: ${wrong}`] })
  expect((await saysNow(page)).list[0]).toBe(wrong)
  await name.fill('Lò Thị Bảy')
  await expect.poll(async () => (await saysNow(page)).alerts).toEqual([])
  expect((await saysNow(page)).list).toHaveLength(2)
  await page.getByLabel('Mã số bảo hiểm xã hội').fill(aPerson().bhxhCode)
  await page.getByLabel('Số CMND/HC/CC').fill(aPerson().idNumber)
  await page.keyboard.press('Tab')
  await expect.poll(() => saysNow(page)).toEqual({ isWrong: false, list: [], alerts: [] })
  await name.fill('Lò 8')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => saysNow(page))
    .toEqual({ isWrong: true, list: [wrong], alerts: [`Lỗi: ${wrong}`] })
})

test('danh sách nơi: sửa đúng rồi thì không chỗ nào còn nói lỗi cũ', async ({ page }) => {
  await reachStep(page, 'dia-chi')
  await page.locator('form#buoc').hover({ position: { x: 4, y: 4 } })
  await page.locator('form#buoc').hover()
  const box = page.getByRole('combobox', { name: 'Tỉnh, thành phố *', exact: true })
  await expect(box).toHaveJSProperty('tagName', 'INPUT')
  await box.fill('hazzz')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await saysNow(page)).alerts).toHaveLength(1)
  await box.fill('an giang')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await saysNow(page)).alerts).toEqual([])
})

test('ảnh gửi thiếu: lúc mở trang mỗi lỗi chỉ nghe một lần; mặt nào chưa đúng thì còn trong danh sách, và lời báo nói rõ mặt nào', async ({
  page,
}) => {
  await listen(page)
  await reachStep(page, 'anh-giay-to')
  await citizen.goOn(page)
  await expect(page).toHaveTitle(/^Lỗi: /)
  expect((await saysNow(page)).alerts).toEqual([])
  const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await page.getByLabel('Mặt trước').and(page.locator('[type=file]')).setInputFiles(pdf)
  await isHeardOut(page, /^Lỗi ảnh mặt trước: .*PDF/)
  expect((await saysNow(page)).list).toEqual([
    expect.stringMatching(/^Mặt trước: .*PDF/),
    expect.stringContaining('mặt sau'),
  ])
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await expect.poll(async () => (await saysNow(page)).list).toHaveLength(1)
  await page
    .getByLabel('Mặt sau')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt sau'))
  await expect.poll(() => saysNow(page)).toEqual({ isWrong: false, list: [], alerts: [] })
})

for (const { name, about, mended } of [
  { name: 'Bà Võ Thị Lành', about: 'Bà', mended: 'Võ Thị Lành' },
  { name: 'Bác Lò Văn Sơn', about: 'Bác', mended: 'Lò Văn Sơn' },
])
  test(`hỏi lại “${about}”: chọn giữ nguyên thì lỗi đi và nghe thấy thế, bỏ chọn thì lỗi lại có, sửa chữ thì câu hỏi đi cùng`, async ({
    page,
  }) => {
    await listen(page)
    await reachStep(page, 'to-khai')
    const field = page.getByLabel('Tên cơ quan/tổ chức/cá nhân')
    await field.fill(name)
    await page.getByLabel('Mã số bảo hiểm xã hội').fill(aPerson().bhxhCode)
    await page.getByLabel('Số CMND/HC/CC').fill(aPerson().idNumber)
    await citizen.goOn(page)
    await expect(page).toHaveTitle(/^Lỗi: /)
    const box = page.getByRole('checkbox', { name: `Giữ nguyên “${about}”` })
    await expect(box).not.toHaveAttribute('aria-required', 'true')
    await field.focus()
    await page.waitForLoadState('networkidle')
    await box.press('Space')
    await expect.poll(() => saysNow(page)).toEqual({ isWrong: false, list: [], alerts: [] })
    await expect(field).not.toHaveAttribute('aria-invalid', 'true')
    await expect
      .poll(async () => (await heardOn(page)).map(({ text }) => text))
      .toContain(`Giữ nguyên “${about}”.`)
    await box.press('Space')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect.poll(async () => (await saysNow(page)).list).toHaveLength(1)
    await field.fill(mended)
    await expect.poll(() => saysNow(page)).toEqual({ isWrong: false, list: [], alerts: [] })
    await expect(box).toBeHidden()
    await field.fill(name)
    await expect(box).toBeVisible()
    await expect(box).not.toBeChecked()
  })

// Judged by the server alone: an error is about the words it was drawn with.
const pages = [
  { address: '/dang-nhap', press: 'Đăng nhập', fields: { 'Mã số BHXH': '0100306574' } },
  { address: '/kich-hoat', press: 'Tiếp tục', fields: { 'Mã số BHXH': '0100306574' } },
  { address: '/quen-mat-khau', press: 'Nhận mã', fields: { 'Mã số BHXH': '0100306574' } },
  {
    address: '/ho-so',
    press: 'Nhận mã',
    fields: { 'Mã hồ sơ': 'K7PM-3QXR', 'Điện thoại di động': '0912 345 678' },
  },
  {
    address: '/tra-cuu/ma-so-bhxh',
    press: 'Tìm mã số',
    fields: { 'Họ và tên': 'Lò Thị Bảy', 'Ngày sinh': '05/09/1990' },
  },
]
for (const { address, press, fields } of pages)
  test(`${address}: gửi trống rồi điền, mỗi lỗi đi khi ô của nó có chữ, và lại có khi chữ bị xóa`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.getByRole('main').getByRole('button', { name: press }).last().click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    await page.waitForLoadState('load')
    const before = (await saysNow(page)).list
    for (const [index, [label, words]] of Object.entries(fields).entries()) {
      const field = page.getByRole('main').getByLabel(label).first()
      await field.fill(words)
      await expect.poll(async () => (await saysNow(page)).list).toEqual(before.slice(index + 1))
      await expect(field).not.toHaveAttribute('aria-invalid', 'true')
      await field.fill('')
      await expect.poll(async () => (await saysNow(page)).list).toEqual(before.slice(index))
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await field.fill(words)
    }
    await expect
      .poll(async () => (await saysNow(page)).list)
      .toEqual(before.slice(Object.keys(fields).length))
  })
