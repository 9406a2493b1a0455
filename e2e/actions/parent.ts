import { expect, type Page } from '@playwright/test'
import { atStep, fillAddress, goOn, keptIfScripts, start } from './citizen'
import { readCode } from './inbox'
import type { Person } from './person'
import { aCard } from './pictures'

// What a parent does who registers a child, in the words on the screen.

export type Child = { fullName: string; birthDate: string; bhxhCode: string }

export const startForChild = (page: Page) => start(page, 'Người dưới 18 tuổi')

export async function fillChild(page: Page, child: Child) {
  await page.getByLabel('Họ và tên').fill(child.fullName)
  await page.getByLabel('Ngày sinh').fill(child.birthDate)
  await page.getByLabel('Mã số bảo hiểm xã hội của con').fill(child.bhxhCode)
  await goOn(page)
}

export async function fillGuardian(page: Page, parent: Person) {
  await page.getByLabel('Mẹ', { exact: true }).check()
  await page.getByLabel('Mã số bảo hiểm xã hội người giám hộ').fill(parent.bhxhCode)
  await page.getByLabel('Số CMND/HC/CC của người giám hộ').fill(parent.idNumber)
  await goOn(page)
}

export async function attachCertificate(page: Page, next = 'Thông tin liên hệ') {
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await keptIfScripts(page, 'Mặt trước')
  await goOn(page)
  await atStep(page, next)
}

/** From the first page to the contact, which a child's declaration shares with others. */
export async function reachContact(page: Page, child: Child, parent: Person) {
  await startForChild(page)
  await fillChild(page, child)
  await atStep(page, 'Cha, mẹ hoặc người giám hộ')
  await fillGuardian(page, parent)
  await atStep(page, 'Địa chỉ liên hệ')
  await fillAddress(page, 'Ảnh giấy khai sinh')
  await attachCertificate(page)
}

/** «Ghi nhận» of what the parent's account began: first the code of the account is asked for. */
export async function commitToCode(page: Page) {
  await page.getByLabel(/cam kết/).check()
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await atStep(page, 'Xác thực bằng mã của tài khoản')
}

export async function askForCode(page: Page) {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Nhận mã|Gửi lại mã)$/ })
    .click()
  await expect(page.getByLabel('Mã xác thực giao dịch điện tử')).toBeVisible()
}

export async function enterCode(page: Page, code: string) {
  await page.getByLabel('Mã xác thực giao dịch điện tử').fill(code)
  await page.getByRole('button', { name: 'Gửi tờ khai' }).click()
}

export async function sendByCode(page: Page, { phone }: Person) {
  await commitToCode(page)
  await askForCode(page)
  await enterCode(page, await readCode(page, phone))
  await expect(page.getByText('Vui lòng đến cơ quan BHXH gần nhất')).toBeVisible()
}
