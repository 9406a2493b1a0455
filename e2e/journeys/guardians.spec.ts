import { expect, test, type Page } from '@playwright/test'
import { inventPeople } from '../../lib/insured/invent-people'
import { shownPhone } from '../../lib/forms/shown'
import { looking } from '../actions/every-width'
import * as citizen from '../actions/citizen'
import { newestMessage, readCode } from '../actions/inbox'
import * as officer from '../actions/officer'
import { openAccount } from '../actions/own-account'
import * as parent from '../actions/parent'
import type { Child } from '../actions/parent'
import type { Person } from '../actions/person'
import { approveCase } from '../actions/posted/post-approval'
import { aRegisteredParent } from '../actions/registered-person'
import { signInCitizen } from '../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../actions/vietnamese-left'

const IN_DEMO = 2000
/** Who signs in as the citizen of the demo is the father here: he has an account already. */
const father = inventPeople(IN_DEMO).find(({ bhxhCode }) => bhxhCode === '0187273466')!

async function registerChild(page: Page, mother: Person, child: Child): Promise<string> {
  await page.goto('/ca-nhan/con')
  await page.getByRole('main').getByRole('button', { name: 'Đăng ký cho con' }).click()
  await parent.fillChild(page, child)
  await citizen.atStep(page, 'Cha, mẹ hoặc người giám hộ')
  await page.getByLabel('Mẹ', { exact: true }).check()
  await citizen.goOn(page)
  await citizen.atStep(page, 'Ảnh giấy khai sinh')
  await parent.attachCertificate(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await parent.sendByCode(page, mother)
  return citizen.closeSent(page)
}

/** The father stands at the counter with his paper and the child's. */
async function openChildAtCounter(page: Page, child: Child) {
  await page.goto('/can-bo/doi-lien-he')
  await page.getByRole('link', { name: 'Đổi người giám hộ của trẻ em' }).click()
  await page.getByLabel('Mã số BHXH của trẻ').fill(child.bhxhCode)
  await page.getByLabel('Ngày sinh của trẻ').fill(child.birthDate)
  await page.getByLabel('Mã số BHXH của người đến').fill(father.bhxhCode)
  await page.getByLabel('Số giấy tờ của người đến').fill(father.idNumber)
  await page.getByRole('button', { name: 'Mở tài khoản của trẻ' }).click()
  await expect(page.getByText('Đã mở tài khoản khớp giấy tờ')).toBeVisible()
}

async function seePapers(page: Page, document: string) {
  await page.getByLabel('Giấy tờ chứng minh', { exact: true }).fill(document)
  await page.getByLabel('Ngày cấp giấy tờ tùy thân của người đến').fill('2021-06-05')
  for (const seen of await page.getByRole('checkbox').all()) await seen.check()
  await page.getByRole('button', { name: 'Chuyển người duyệt' }).click()
  await expect(page.getByText('Chưa đổi, còn chờ người duyệt')).toBeVisible()
}

async function approve(page: Page, address: string) {
  await page.goto(new URL(address).pathname)
  await page.getByLabel('Ngày cấp giấy tờ, đọc từ bản gốc').fill('2021-06-05')
  for (const seen of await page.getByRole('checkbox').all()) await seen.check()
  await page.getByRole('button', { name: 'Duyệt thay đổi' }).click()
  await expect(page.getByText('Đã đổi người giám hộ')).toBeVisible()
}

test('quầy ghi thêm cha làm người giám hộ; cha đổi điện thoại của con; mẹ thôi thì không thấy con nữa', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(300_000)
  const look = citizen.runsScripts() ? looking(info) : async () => {}
  const {
    parent: mother,
    children: [child],
  } = aRegisteredParent()
  await openAccount(page, browser, mother)
  await approveCase(browser, await registerChild(page, mother, child))

  const receiver = await officer.asOfficer(browser, 'TN08902')
  const approver = await officer.asOfficer(browser, 'DU08902')
  await receiver.goto('/can-bo/doi-lien-he/giam-ho')
  await look(receiver, 'tim-tre')
  await openChildAtCounter(receiver, child)
  await receiver.getByRole('button', { name: 'Chuyển người duyệt' }).click()
  await expect(receiver.getByRole('alert').first()).toContainText('Chọn việc cần làm')
  await look(receiver, 'de-nghi-thieu')
  await receiver.getByLabel(`Thêm ${father.fullName} làm người giám hộ`).check()
  await receiver.getByLabel('Cha', { exact: true }).check()
  await receiver.getByLabel('Giấy khai sinh ghi là cha, mẹ').check()
  await seePapers(receiver, 'Giấy khai sinh 15/2015')
  await look(receiver, 'cho-duyet')
  await newestMessage(page, mother.phone, /Có đề nghị thêm người giám hộ/)
  await approver.goto(new URL(receiver.url()).pathname)
  await look(approver, 'duyet')
  await approve(approver, receiver.url())
  await look(approver, 'da-duyet')

  const context = await browser.newContext({ javaScriptEnabled: citizen.runsScripts() })
  const his = await context.newPage()
  await signInCitizen(his)
  await his.goto('/ca-nhan/con')
  await expect(his.getByRole('main')).toContainText('Cùng quản lý với bạn: mẹ.')
  await look(his, 'con-cua-toi')
  await his.getByRole('main').getByRole('link', { name: child.fullName, exact: true }).click()
  await citizen.atStep(his, child.fullName)
  await expect(his.getByRole('main')).not.toContainText(mother.bhxhCode)
  await look(his, 'con')

  await his.getByRole('link', { name: /^Đổi điện thoại, thư điện tử của con/ }).click()
  await his.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(his.getByRole('alert').first()).toContainText('Nhập số điện thoại mới')
  const newPhone = `0988${String(Date.now()).slice(-6)}`
  await his.getByLabel('Số điện thoại mới của con').fill(newPhone)
  await look(his, 'lien-he-moi')
  await his.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(his.getByText(`Đổi thành: ${shownPhone(newPhone)}`)).toBeVisible()
  await his.getByRole('main').getByRole('button', { name: 'Nhận mã' }).click()
  await his
    .getByLabel('Mã xác thực giao dịch điện tử')
    .fill(await readCode(his, father.phone!.replace('+84', '0')))
  await his.getByLabel('Mã gửi đến số điện thoại mới').fill(await readCode(his, newPhone))
  await look(his, 'nhap-ma')
  await his.getByRole('button', { name: 'Xác nhận điều chỉnh' }).click()
  await expect(his.getByText('Liên hệ mới của con đã có hiệu lực')).toBeVisible()
  // Hers was the child's phone until now: she is told as whoever is reached there.
  await newestMessage(page, mother.phone, /Mã kích hoạt trước không dùng được nữa/)
  await his.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(his.getByText('Your child’s new contact is now in use')).toBeVisible()
  expect(await vietnameseLeft(his)).toEqual([])
  await his.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()

  await page.goto('/ca-nhan/con')
  await page.getByRole('main').getByRole('link', { name: child.fullName, exact: true }).click()
  await citizen.atStep(page, child.fullName)
  await expect(page.getByRole('main')).not.toContainText(father.fullName)
  await openChildAtCounter(receiver, child)
  await receiver.getByLabel(/^Thôi ghi Mẹ/).check()
  await receiver.getByLabel('Bản án, quyết định của tòa án').check()
  await seePapers(receiver, 'Quyết định 12/2026/HNGĐ')
  await approve(approver, receiver.url())
  // At the very next request.
  await page.reload()
  await expect(page.getByRole('main')).not.toContainText(child.fullName)
  await page.goto('/ca-nhan/con')
  await expect(page.getByRole('main')).toContainText('chưa quản lý tài khoản nào')
  const told = await newestMessage(page, mother.phone, /thôi quản lý một tài khoản trẻ em/)
  expect(told).not.toContain(father.fullName)
})
