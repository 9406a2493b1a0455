import { expect, test, type Locator, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { readCode } from '../actions/inbox'
import { aPerson } from '../actions/person'

const MOST_TABS = 90

/** Presses Tab until the thing has the focus; a thing the keyboard cannot reach fails the test. */
async function tabTo(page: Page, wanted: Locator) {
  for (let press = 0; press < MOST_TABS; press += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`không đến được bằng phím Tab: ${wanted}`)
}

const type = async (page: Page, label: string, words: string) => {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(words)
}

const goOn = async (page: Page) => {
  await tabTo(page, page.getByRole('button', { name: 'Tiếp', exact: true }).last())
  await page.keyboard.press('Enter')
}

/** Of a group of choices the first, or the one chosen, is reached by Tab; the arrows go on from there. */
async function choose(page: Page, first: string | RegExp, presses: string[] = ['Space']) {
  await tabTo(page, page.getByRole('radio', { name: first }))
  for (const key of presses) await page.keyboard.press(key)
}

async function pickPlace(page: Page, label: string, letters: string) {
  await tabTo(page, page.getByRole('combobox', { name: label, exact: true }))
  await page.keyboard.type(letters)
  if (citizen.runsScripts()) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}

test('chỉ dùng bàn phím cũng đăng ký được', async ({ page }) => {
  test.setTimeout(180_000)
  const person = aPerson()
  await page.goto('/dang-ky/doi-tuong')
  await choose(page, 'Cá nhân')
  await page.keyboard.press('Enter')
  await citizen.atStep(page, 'TỜ KHAI')
  await type(page, 'Tên cơ quan/tổ chức/cá nhân', person.fullName)
  await type(page, 'Mã số bảo hiểm xã hội', person.bhxhCode)
  await type(page, 'Số CMND/HC/CC', person.idNumber)
  await page.keyboard.press('Enter')
  await citizen.atStep(page, 'Địa chỉ liên hệ')
  await address(page)
  await citizen.atStep(page, 'Ảnh giấy tờ')
  await citizen.attachPhotos(page) // the window that chooses a file is the system's own
  await type(page, 'Điện thoại di động', person.phone)
  await page.keyboard.press('Enter')
  await citizen.atStep(page, 'Xác nhận số điện thoại')
  await type(page, 'Mã trong tin nhắn', await readCode(page, person.phone))
  await page.keyboard.press('Enter')
  await citizen.atStep(page, 'Nơi giao dịch và cơ quan tiếp nhận')
  await office(page)
  await goOn(page)
  await citizen.atStep(page, 'Hình thức nộp hồ sơ')
  await choose(page, /Tại nơi tiếp nhận/)
  await goOn(page)
  await citizen.atStep(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await tabTo(page, page.getByLabel(/cam kết/))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Ghi nhận' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vui lòng đến cơ quan BHXH gần nhất')).toBeVisible()
})

async function address(page: Page) {
  // The list's own way of finding: the first letters of the label, code first.
  await pickPlace(page, 'Tỉnh, thành phố *', citizen.runsScripts() ? 'an giang' : '91')
  if (!citizen.runsScripts()) {
    await tabTo(page, page.getByRole('button', { name: 'Xem các xã, phường của tỉnh này' }))
    await page.keyboard.press('Enter')
  }
  await expect(page.getByLabel('Xã, phường, đặc khu *', { exact: true })).toBeVisible()
  await page
    .getByRole('heading', { level: 1 })
    .evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await pickPlace(page, 'Xã, phường, đặc khu *', citizen.runsScripts() ? 'long xuyen' : '30307')
  await type(page, 'Số nhà, tên đường', 'Số 8 ngõ 3 phố Giả Định')
  await page.keyboard.press('Enter')
}

async function office(page: Page) {
  await choose(page, /Cổng thông tin điện tử/)
  await tabTo(page, page.getByRole('button', { name: /^Chọn cơ quan/ }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect
    .poll(async () => page.url().includes('/co-quan?') || (await dialog.isVisible()))
    .toBe(true)
  if (await dialog.isVisible()) {
    await tabTo(page, dialog.getByRole('searchbox'))
    await page.keyboard.type('chau doc')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('treeitem', { name: /Châu Đốc/ }).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  } else {
    await type(page, 'Tìm theo tên', 'chau doc')
    await page.keyboard.press('Enter')
    await choose(page, /BHXH TP Châu Đốc/)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('» ')).toContainText('Châu Đốc')
}
