import { expect, test, type Page } from '@playwright/test'
import { choosePlace, runsScripts } from '../actions/citizen'
import { looksRightAtEveryWidth } from '../actions/every-width'
import { readCode } from '../actions/inbox'
import { aPerson } from '../actions/person'
import { aCard } from '../actions/pictures'
import { vietnameseLeft } from '../actions/vietnamese-left'

const goOn = (page: Page) =>
  page.getByRole('button', { name: 'Continue', exact: true }).last().click()

/** A page of the walk: its heading, in English, with nothing of the other language that is not said to be so. */
async function isEnglish(page: Page, heading: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page).toHaveURL(/\/en\//)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await vietnameseLeft(page)).toEqual([])
}

/** «Continue» with nothing filled in says what is missing, in English too. */
async function isAskedInEnglish(page: Page) {
  await goOn(page)
  await expect(page).toHaveTitle(/^Error: /)
  expect(await vietnameseLeft(page)).toEqual([])
}

test('người đọc tiếng Anh đăng ký từ trang đầu đến khi hồ sơ được ghi nhận, mọi lời bằng tiếng Anh', async ({
  page,
}, info) => {
  test.setTimeout(180_000)
  // A resident from abroad.
  const person = aPerson({ fullName: 'Amelia Hartley' })
  const look = (name: string) =>
    looksRightAtEveryWidth(page, page.url(), (width) => info.outputPath(`${name}-${width}.png`))
  await page.goto('/en')
  await page.getByRole('banner').getByRole('link', { name: 'Register', exact: true }).click()
  await isEnglish(page, 'Register an e-transaction account')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await isEnglish(page, 'Register')
  await isAskedInEnglish(page)
  await page.getByLabel('Individual').check()
  await goOn(page)

  await isEnglish(page, 'Declaration form')
  await isAskedInEnglish(page)
  if (runsScripts()) await look('to-khai')
  await page.getByLabel('Name of the organisation or individual').fill(person.fullName)
  await page.getByLabel('Social insurance number').fill(person.bhxhCode)
  await page.getByLabel('Number of identity card or passport').fill(person.idNumber)
  await goOn(page)

  await isEnglish(page, 'Contact address')
  await isAskedInEnglish(page)
  await choosePlace(page, 'Province or city *', '91 - Tỉnh An Giang')
  await choosePlace(page, 'Commune, ward or special zone *', '30307 - Phường Long Xuyên')
  await page.getByLabel('House number and street').fill('Số 8 ngõ 3 phố Giả Định')
  await goOn(page)

  await isEnglish(page, 'Pictures of your document')
  await isAskedInEnglish(page)
  for (const [side, drawn] of [
    ['Front side', 'mặt trước'],
    ['Back side', 'mặt sau'],
  ] as const) {
    await page
      .getByLabel(side)
      .and(page.locator('[type=file]'))
      .setInputFiles(await aCard(drawn))
    if (runsScripts())
      await expect(page.getByRole('img', { name: `${side}: saved picture` })).toBeVisible()
  }
  await goOn(page)

  await isEnglish(page, 'Contact details')
  await isAskedInEnglish(page)
  if (runsScripts()) await look('lien-he')
  await page.getByLabel('Mobile phone').fill(person.phone)
  await goOn(page)
  await isEnglish(page, 'Confirm your phone number')
  await isAskedInEnglish(page)
  await page.getByLabel('Code in the text message').fill(await readCode(page, person.phone))
  await goOn(page)

  await isEnglish(page, 'Where you will transact, and the receiving office')
  await isAskedInEnglish(page)
  if (runsScripts()) await look('noi-giao-dich')
  await page.getByLabel('Official website of Vietnam Social Security').check()
  await page.getByRole('button', { name: /^(Choose|Change) the receiving office/ }).click()
  await chooseOffice(page)
  await goOn(page)

  await isEnglish(page, 'How you hand in the form')
  await isAskedInEnglish(page)
  await page.getByLabel('At the place that receives applications').check()
  await goOn(page)
  await isEnglish(page, 'Check your answers before you send the form')
  if (runsScripts()) await look('kiem-tra')
  await page.getByLabel(/undertake to be fully liable/).check()
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await isEnglish(page, 'Thank you, your form has been sent')
  if (runsScripts()) await look('da-ghi-nhan')
})

async function chooseOffice(page: Page) {
  const dialog = page.getByRole('dialog')
  await expect
    .poll(async () => page.url().includes('/co-quan?') || (await dialog.isVisible()))
    .toBe(true)
  if (await dialog.isVisible()) {
    await dialog.getByRole('searchbox').fill('chau doc')
    await dialog.getByRole('treeitem', { name: /BHXH TP Châu Đốc/ }).click()
    expect(await vietnameseLeft(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Choose', exact: true }).click()
  } else {
    expect(await vietnameseLeft(page)).toEqual([])
    await page.getByLabel('Search by name').fill('chau doc')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page
      .getByLabel(/BHXH TP Châu Đốc/)
      .first()
      .check()
    await page.getByRole('button', { name: 'Choose', exact: true }).first().click()
  }
  await expect(page.getByText('» ')).toContainText('BHXH TP Châu Đốc')
}

test('đổi tiếng giữa chừng thì vẫn trang ấy, điều đã gõ còn nguyên, cả điều chưa đủ', async ({
  page,
}) => {
  await page.goto('/dang-ky/doi-tuong')
  await page.getByLabel('Cá nhân').check()
  await page.getByRole('button', { name: 'Tiếp', exact: true }).last().click()
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill('Trần Giả Định')
  await page.getByLabel('Mã số bảo hiểm xã hội').fill('123')
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click()
  await isEnglish(page, 'Declaration form')
  await expect(page.getByLabel('Name of the organisation or individual')).toHaveValue(
    'Trần Giả Định',
  )
  await expect(page.getByLabel('Social insurance number')).toHaveValue('123')
  await page.getByLabel('Number of identity card or passport').fill('B12')
  await page.getByRole('banner').getByRole('button', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/dang-ky\/to-khai/)
  await expect(page.getByRole('heading', { level: 1, name: 'TỜ KHAI' })).toBeVisible()
  await expect(page.getByLabel('Số CMND/HC/CC')).toHaveValue('B12')
  // Enter still means «Tiếp», though the language's button stands first.
  await page.getByLabel('Số CMND/HC/CC').press('Enter')
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expect(page).toHaveURL(/localhost:\d+\/dang-ky\/to-khai/)
})
