import { expect, test, type Page } from '@playwright/test'
import { looksRight } from '../actions/every-width'
import * as citizen from '../actions/citizen'
import { readCode } from '../actions/inbox'
import * as officer from '../actions/officer'
import { openAccount } from '../actions/own-account'
import * as parent from '../actions/parent'
import type { Person } from '../actions/person'
import { approveCase } from '../actions/posted/post-approval'
import { aRegisteredParent } from '../actions/registered-person'
import { vietnameseLeft } from '../actions/vietnamese-left'

const startNextChild = async (page: Page) => {
  await page.goto('/ca-nhan/con')
  await page.getByRole('main').getByRole('button', { name: 'Đăng ký cho con' }).click()
}

/** The parent's own part stands there already: it is looked through. */
async function passWhatIsKnown(page: Page, person: Person) {
  await citizen.atStep(page, 'Cha, mẹ hoặc người giám hộ')
  await expect(page.getByLabel('Số CMND/HC/CC của người giám hộ')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText(person.idNumber.slice(-3))
  await expect(page.getByRole('main')).not.toContainText(person.idNumber)
  await page.getByLabel('Mẹ', { exact: true }).check()
  await citizen.goOn(page)
}

/** A wrong code sends nothing, and the page says what to do; in the other language too. */
async function sendWithMistakes(page: Page, mother: Person, picture: (name: string) => string) {
  await parent.commitToCode(page)
  await parent.askForCode(page)
  await parent.enterCode(page, '000000')
  await expect(page.getByRole('alert')).toContainText('Nhập mã mới nhất của đúng tờ khai này')
  if (citizen.runsScripts()) await looksRight(page, (width) => picture(`ma-${width}.png`))
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page.getByLabel('E-transaction authentication code')).toBeVisible()
  expect(await vietnameseLeft(page)).toEqual([])
  await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()
  await parent.enterCode(page, await readCode(page, mother.phone))
  await expect(page.getByText('Vui lòng đến cơ quan BHXH gần nhất')).toBeVisible()
}

test('mẹ có tài khoản đăng ký cho hai con: phần của mẹ không phải nhập lại, con được duyệt thì mẹ quản lý', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(300_000)
  const { parent: mother, children } = aRegisteredParent()
  await openAccount(page, browser, mother)

  await startNextChild(page)
  await parent.fillChild(page, children[0])
  await passWhatIsKnown(page, mother)
  await citizen.atStep(page, 'Ảnh giấy khai sinh')
  // The phone of the account is confirmed already, so nothing stands before the check.
  await parent.attachCertificate(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await sendWithMistakes(page, mother, (name) => info.outputPath(name))
  const reference = await citizen.closeSent(page)
  await expect(page.getByRole('main')).toContainText(`Đăng ký cho con: ${children[0].fullName}`)
  await expect(page.getByText('Đã xác thực bằng mã giao dịch điện tử gửi tới')).toBeVisible()
  await page.goto('/ca-nhan/con')
  await expect(page.getByRole('main')).toContainText(children[0].fullName)

  await approveCase(browser, reference)
  const approver = await officer.asOfficer(browser, 'DU08902')
  await officer.openCase(approver, reference)
  await expect(approver.getByText('Đã xác thực bằng mã giao dịch điện tử gửi tới')).toBeVisible()
  await page.goto('/ca-nhan/con')
  if (citizen.runsScripts()) await looksRight(page, (width) => info.outputPath(`con-${width}.png`))
  await page
    .getByRole('main')
    .getByRole('link', { name: children[0].fullName, exact: true })
    .click()
  await citizen.atStep(page, children[0].fullName)
  await expect(page.getByText('Bạn quản lý tài khoản này đến ngày')).toBeVisible()
  if (citizen.runsScripts())
    await looksRight(page, (width) => info.outputPath(`mot-con-${width}.png`))

  await startNextChild(page)
  await parent.fillChild(page, children[1])
  // Another child, another certificate; who looks after them, where and how to hand in was said for the first one.
  await citizen.atStep(page, 'Ảnh giấy khai sinh')
  await parent.attachCertificate(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await parent.sendByCode(page, mother)
})
