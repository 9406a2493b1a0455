import { expect, test, type Page } from '@playwright/test'
import { choosePassword } from '../actions/choose-password'
import * as citizen from '../actions/citizen'
import { readAndAgree } from '../actions/accounts/first-sign-in'
import { longCode, newestMessage } from '../actions/inbox'
import * as officer from '../actions/officer'
import * as posted from '../actions/posted/post-steps'
import { aRegisteredPerson } from '../actions/registered-person'

const password = 'Trăng rằm tháng tám'

async function signIn(page: Page, login: string, secret: string) {
  await page.goto('/dang-nhap')
  await page.getByLabel('Mã số BHXH').fill(login)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(secret)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

test('việc chính từ đầu đến cuối: đăng ký, nộp bản ký, duyệt, nhận tài khoản, xem trang của mình', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const person = aRegisteredPerson()
  const reference = await citizen.register(page, person)

  const receiver = await officer.asOfficer(browser, 'TN08902')
  await officer.receivePaper(receiver, reference)
  const approver = await officer.toApprover(browser, reference)
  await officer.decide(approver)
  await page.goto('/ho-so')
  await expect(page.getByText('Đang ghi quyết định', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'đang ghi quyết định' })).toBeVisible()
  await officer.undo(approver)
  await officer.approve(approver)

  await page.goto('/ho-so')
  await expect(page.getByText('Cảm ơn bạn. Tài khoản đã được cấp.')).toBeVisible()
  const message = await newestMessage(page, person.phone, /Mã kích hoạt/)
  expect(message).not.toMatch(/mật khẩu:/i)
  await page.goto('/kich-hoat')
  await page.getByLabel('Mã số BHXH').fill(person.bhxhCode)
  await page.getByLabel('Mã kích hoạt').fill(longCode(message))
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await choosePassword(page, password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await readAndAgree(page)
  await expect(page.getByText('Tài khoản của bạn đã được kích hoạt')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(
    person.bhxhCode.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3'),
  )

  await leave(page)
  await signIn(page, person.bhxhCode, 'sai mật khẩu này')
  await expect(page).toHaveTitle(/^Lỗi: /)
  await signIn(page, person.bhxhCode, password)
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
  await forget(page, person)
})

async function leave(page: Page) {
  await page.getByRole('banner').locator('summary', { hasText: 'Tài khoản' }).click()
  await page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page).toHaveURL(/da-thoat/)
  await page.goto('/ca-nhan')
  await expect(page).toHaveURL(/dang-nhap/)
}

async function forget(page: Page, person: { bhxhCode: string; phone: string; fullName: string }) {
  await leave(page)
  await page.goto('/quen-mat-khau')
  await page.getByLabel('Mã số BHXH').fill(person.bhxhCode)
  await page.getByRole('button', { name: /mã/i }).last().click()
  const text = await newestMessage(page, person.phone, /đặt lại mật khẩu/)
  await page.getByRole('textbox', { name: /Mã/ }).last().fill(longCode(text))
  await page.getByRole('button', { name: /Tiếp tục/ }).click()
  await choosePassword(page, `${password} nữa`)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
}

test('cán bộ trả lại với lý do, công dân chỉ sửa đúng chỗ và gửi lại', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const person = aRegisteredPerson()
  const reference = await posted.register(page, { ...person, fullName: `${person.fullName} Sai` })
  const receiver = await officer.asOfficer(browser, 'TN08902')
  await officer.receivePaper(receiver, reference)
  const checker = await officer.asOfficer(browser, 'TD08902')
  await officer.openCase(checker, reference)
  const nameItem = checker.locator('#phieu fieldset', { hasText: /Họ tên|họ và tên/ })
  const reasons = await nameItem.getByLabel('Lý do').locator('option').allInnerTexts()
  await officer.fillSheet(checker, [
    { item: /Họ tên|họ và tên/i, reason: reasons[1]!, note: 'Xem lại chữ cuối.' },
  ])
  await checker.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await expect(checker.getByText('Chờ bổ sung').first()).toBeVisible()

  await page.goto('/ho-so')
  await expect(page.getByText('Xem lại chữ cuối.')).toBeVisible()
  await page
    .getByRole('link', { name: /Sửa ở phần/ })
    .first()
    .click()
  // What was not named is there to be read, in no box.
  await expect(page.getByLabel('Số CMND/HC/CC')).toHaveCount(0)
  await expect(page.getByRole('definition').first()).toBeVisible()
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(person.fullName)
  await citizen.goOn(page)
  await page.getByLabel(/cam kết/).check()
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click()
  // The name stands on the signed paper: a new print is asked for.
  await expect(page.getByText('Chờ nộp tờ khai đã ký')).toBeVisible()
  expect(await newestMessage(page, person.phone, /in lại tờ khai/)).toContain(reference)
})
