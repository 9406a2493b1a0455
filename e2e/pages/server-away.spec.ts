import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { aPerson } from '../actions/person'
import { aCard } from '../actions/pictures'
import { reachStep } from '../actions/posted/post-steps'

// A press that finds no server: the page stays, with all that was typed and chosen, and says so.

const unsent = (page: Page) => page.getByRole('alert').filter({ hasText: 'Chưa gửi được.' })

// Each a form of its own kind: a step, pictures, a code, a question about a case, a sign-in.
const forms: [string, string, string, string][] = [
  ['tìm lại hồ sơ', '/ho-so?khac=1', 'Mã hồ sơ', 'K7PM-3QXR'],
  ['đăng nhập', '/dang-nhap', 'Mã số BHXH', '0123456789'],
  ['quên mật khẩu', '/quen-mat-khau', 'Mã số BHXH', '0123456789'],
  ['kích hoạt', '/kich-hoat', 'Mã số BHXH', '0123456789'],
]
for (const [name, address, label, words] of forms)
  test(`máy chủ vắng lúc nhấn nút, ${name}: trang đứng nguyên, nói chưa gửi được, có mạng thì nhấn lại được`, async ({
    page,
    context,
  }) => {
    await page.goto(address)
    await page.getByLabel(label).first().fill(words)
    const button = page
      .locator('main form[method=post] button[type=submit]:visible:not([tabindex="-1"])')
      .first()
    const called = await button.textContent()
    await context.setOffline(true)
    for (const press of ['one', 'two']) {
      await button.click()
      await expect(unsent(page), press).toHaveCount(1)
      await expect(button).toHaveText(called!)
    }
    await expect(page.getByLabel(label).first()).toHaveValue(words)
    await context.setOffline(false)
    await button.click()
    await expect(unsent(page)).toHaveCount(0)
  })

test('máy chủ vắng lúc nhấn “Tiếp”: chữ còn trên trang, nhấn lại thì đi tiếp; máy chủ đứng sau cũng vậy', async ({
  page,
  context,
}) => {
  const person = aPerson()
  await reachStep(page, 'to-khai')
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(person.fullName)
  await page.getByLabel('Mã số bảo hiểm xã hội').fill(person.bhxhCode)
  await page.getByLabel('Số CMND/HC/CC').fill(person.idNumber)
  await context.setOffline(true)
  await citizen.goOn(page)
  await expect(unsent(page)).toBeVisible()
  await page.getByLabel('Số CMND/HC/CC').press('Enter')
  await expect(unsent(page)).toHaveCount(1)
  await context.setOffline(false)
  // A proxy that answers for a server that is away.
  await page.route('/icon.svg', (route) => route.fulfill({ status: 502 }))
  await citizen.goOn(page)
  await expect(unsent(page)).toBeVisible()
  await expect(page.getByLabel('Tên cơ quan/tổ chức/cá nhân')).toHaveValue(person.fullName)
  await page.unroute('/icon.svg')
  await citizen.goOn(page)
  await citizen.atStep(page, 'Địa chỉ liên hệ')
})

test('máy chủ vắng lúc gửi ảnh và nhấn “Tiếp”: ảnh đã chọn chưa mất', async ({ page, context }) => {
  await reachStep(page, 'anh-giay-to')
  await page.getByLabel('Mặt trước').and(page.locator('[type=file]')).focus()
  await context.setOffline(true)
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await citizen.goOn(page)
  await expect(unsent(page)).toBeVisible()
  await citizen.goOn(page)
  await expect(unsent(page)).toHaveCount(1)
  await expect(page.getByText(/^Ảnh mặt trước chưa được gửi/)).toBeVisible()
  await context.setOffline(false)
  // Nobody has to press to learn that the line is back, nor to have the picture sent.
  await expect(unsent(page)).toContainText('Cổng đã trả lời trở lại.')
  await expect(page.getByRole('img', { name: 'Mặt trước: ảnh đã lưu' })).toBeVisible()
  await page
    .getByLabel('Mặt sau')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt sau'))
  await citizen.goOn(page)
  await citizen.atStep(page, 'Thông tin liên hệ')
})

test('chữ nhập lúc mất mạng, mục ấy lại đổi ở cửa sổ khác: có mạng thì được mời chọn, không điều nào mất', async ({
  page,
  context,
}) => {
  await reachStep(page, 'dia-chi')
  const address = page.url().replace('dia-chi', 'to-khai')
  await page.goto(address)
  const name = /Tên cơ quan/
  await page.getByLabel(name).click()
  await expect(page.locator('form#buoc [role=status]')).toHaveCount(1)
  // Only this window is without a network.
  await page.route('**/*', (route) => route.abort())
  await page.getByLabel(name).fill('Lò Thị Ngoài Mạng')
  await expect(page.locator('[data-saved]').first()).toContainText('Chưa lưu được')
  const other = await context.newPage()
  await other.goto(address)
  await other.getByLabel(name).fill('Lò Thị Cửa Sổ Khác')
  await citizen.goOn(other)
  await citizen.atStep(other, 'Địa chỉ liên hệ')
  await page.unroute('**/*')
  // Once on the very page, once from another page of the same declaration.
  await page.goto(address)
  const offered = page.getByRole('alert').filter({ hasText: 'lúc mất mạng chưa được lưu' })
  await expect(offered).toBeVisible()
  await page.goto(address.replace('to-khai', 'dia-chi'))
  await expect(offered).toBeVisible()
  await page.getByRole('button', { name: 'Xem cả hai để chọn' }).click()
  await expect(page.getByText('Lò Thị Ngoài Mạng')).toBeVisible()
  await expect(page.getByText('Lò Thị Cửa Sổ Khác')).toBeVisible()
  await page.getByRole('button', { name: 'Giữ điều vừa nhập ở đây' }).click()
  await citizen.atStep(page, 'Địa chỉ liên hệ')
  await page.goto(address)
  await expect(page.getByLabel(name)).toHaveValue('Lò Thị Ngoài Mạng')
  await expect(offered).toHaveCount(0)
})
