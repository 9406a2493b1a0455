import { expect, test, type Locator, type Page } from '@playwright/test'
import { readCode } from './inbox'
import { aCard } from './pictures'
import type { Person } from './person'

// What a citizen does, in the words on the screen.

export const goOn = (page: Page) =>
  page.getByRole('button', { name: 'Tiếp', exact: true }).last().click()

export const atStep = (page: Page, title: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

export async function start(page: Page, subject = 'Cá nhân') {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Đăng ký', exact: true }).click()
  await page.getByRole('link', { name: 'Bắt đầu' }).click()
  await page.getByLabel(subject).check()
  await goOn(page)
  await atStep(page, 'TỜ KHAI')
}

export async function fillDeclarant(page: Page, person: Person) {
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(person.fullName)
  await page.getByLabel('Mã số bảo hiểm xã hội').fill(person.bhxhCode)
  await page.getByLabel('Số CMND/HC/CC').fill(person.idNumber)
  await goOn(page)
  await atStep(page, 'Địa chỉ liên hệ')
}

/** Chooses in a place list of a page in any language, with whatever it offers: a searchable box or a plain list with its button. */
export async function choosePlace(page: Page, label: string, choice: string) {
  const list = page.getByRole('combobox', { name: label, exact: true })
  if (!(await isSearchable(page, list))) {
    await list.selectOption({ label: choice })
    const opener = list
      .locator('xpath=ancestor::*[@data-place]')
      .locator('[data-without-script] button')
    if (await opener.isVisible()) await opener.click()
    return
  }
  await list.click()
  await list.fill(choice.replace(/^\d+ - /, ''))
  await page.getByRole('option', { name: choice, exact: true }).click()
}

/** With scripts the lists become searchable as soon as somebody is at the form. */
async function isSearchable(page: Page, list: Locator) {
  if (!runsScripts()) return false
  // A pointer that rests where the last page left it moves nothing, and one that moves before the page's script is there wakes nothing.
  await expect
    .poll(async () => {
      await page.locator('form#buoc').hover({ position: { x: 4, y: 4 } })
      await page.locator('form#buoc').hover()
      return list.evaluate((element) => element.tagName)
    })
    .toBe('INPUT')
  return true
}

export async function fillAddress(page: Page, next = 'Ảnh giấy tờ') {
  await choosePlace(page, 'Tỉnh, thành phố *', '91 - Tỉnh An Giang')
  await choosePlace(page, 'Xã, phường, đặc khu *', '30307 - Phường Long Xuyên')
  await page.getByLabel('Số nhà, tên đường').fill('Số 8 ngõ 3 phố Giả Định')
  await goOn(page)
  await atStep(page, next)
}

export async function attachPhotos(page: Page) {
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await keptIfScripts(page, 'Mặt trước')
  await page
    .getByLabel('Mặt sau')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt sau'))
  await keptIfScripts(page, 'Mặt sau')
  await goOn(page)
  await atStep(page, 'Thông tin liên hệ')
}

/** With scripts a picture is uploaded as soon as it is chosen; the page shows it. */
export async function keptIfScripts(page: Page, side: string) {
  if (runsScripts())
    await expect(page.getByRole('img', { name: `${side}: ảnh đã lưu` })).toBeVisible()
}

export const runsScripts = () => test.info().project.name !== 'no-js'

export async function fillContact(page: Page, person: Person) {
  if (person.email) await page.getByLabel('Địa chỉ thư điện tử').fill(person.email)
  await page.getByLabel('Điện thoại di động').fill(person.phone)
  await goOn(page)
  await atStep(page, 'Xác nhận số điện thoại')
}

export async function confirmPhone(page: Page, person: Person) {
  await page.getByLabel('Mã trong tin nhắn').fill(await readCode(page, person.phone))
  await goOn(page)
  await atStep(page, 'Nơi giao dịch và cơ quan tiếp nhận')
}

export async function chooseOffice(page: Page, typed = 'chau doc', name = 'BHXH TP Châu Đốc') {
  await page.getByLabel('Cổng thông tin điện tử của Bảo hiểm xã hội Việt Nam').check()
  await page.getByRole('button', { name: /^(Chọn|Thay đổi) cơ quan/ }).click()
  const dialog = page.getByRole('dialog')
  // With scripts the tree opens in the page; should they still be on their way, the button leads to the tree's own page.
  await expect
    .poll(async () => page.url().includes('/co-quan?') || (await dialog.isVisible()))
    .toBe(true)
  if (await dialog.isVisible()) {
    await dialog.getByRole('searchbox').fill(typed)
    await dialog.getByRole('treeitem', { name: new RegExp(name) }).click()
    await dialog.getByRole('button', { name: 'Chọn', exact: true }).click()
  } else {
    await page.getByLabel('Tìm theo tên').fill(typed)
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    await page.getByLabel(new RegExp(name)).first().check()
    await page.getByRole('button', { name: 'Chọn', exact: true }).first().click()
  }
  await expect(page.getByText(`» `)).toContainText(name)
  await goOn(page)
  await atStep(page, 'Hình thức nộp hồ sơ')
}

export async function handInMyself(page: Page) {
  await page.getByLabel('Tại nơi tiếp nhận hồ sơ').check()
  await goOn(page)
  await atStep(page, 'Kiểm tra lại tờ khai trước khi gửi')
}

export async function submit(page: Page) {
  await page.getByLabel(/cam kết/).check()
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByText('Vui lòng đến cơ quan BHXH gần nhất')).toBeVisible()
}

/** The whole way to the case page; answers the reference as shown. */
export async function register(page: Page, person: Person): Promise<string> {
  await reachOffices(page, person)
  await chooseOffice(page)
  await handInMyself(page)
  return sendAndClose(page)
}

/** From the check page to the page of the case; answers the reference as shown. */
export async function sendAndClose(page: Page): Promise<string> {
  await submit(page)
  return closeSent(page)
}

/** From the page that says it is sent. */
export async function closeSent(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Đóng', exact: true }).click()
  await atStep(page, /^Hồ sơ /)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  return heading.replace('Hồ sơ ', '')
}

/** From a service's page: whom it is for is chosen there already. */
export const startFrom = (service: string) => async (page: Page) => {
  await page.goto(`/dich-vu-cong/${service}`)
  await page.getByRole('main').locator(`a[href$="/dang-ky?dich-vu=${service}"]`).first().click()
  await page.getByRole('link', { name: 'Bắt đầu', exact: true }).click()
  await goOn(page)
  await atStep(page, 'TỜ KHAI')
}

/** From the first page to the choice of the office. */
export async function reachOffices(page: Page, person: Person, begin = start) {
  await begin(page)
  await fillDeclarant(page, person)
  await fillAddress(page)
  await attachPhotos(page)
  await fillContact(page, person)
  await confirmPhone(page, person)
}
