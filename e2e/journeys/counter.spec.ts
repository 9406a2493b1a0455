import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { choosePassword } from '../actions/choose-password'
import { agreeAtOnce } from '../actions/accounts/first-sign-in'
import * as officer from '../actions/officer'
import { aPerson, type Person } from '../actions/person'
import * as posted from '../actions/posted/post-steps'
import { aRegisteredPerson } from '../actions/registered-person'
import { canInspect, textOf } from '../../lib/pdf/fixtures/inspect-pdf'
import { longCode, readCode } from '../actions/inbox'

/** The signed form is taken in on the page that follows sending. */
async function takeIn(page: Page) {
  await expect(page.getByRole('link', { name: /In mẫu 01 để người khai ký/ })).toBeVisible()
  const received = page.getByRole('button', { name: /Đã nhận tờ khai đã ký/ })
  for (const seen of await page.locator('form', { has: received }).getByRole('checkbox').all())
    await seen.check()
  await received.click()
  await expect(page.getByText('Đang thẩm định').first()).toBeVisible()
}

const send = async (page: Page) => {
  await citizen.atStep(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await page.getByLabel(/cam kết/).check()
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page).toHaveURL(/\/can-bo\/tiep-nhan\?ma=/)
}

/** What the person says, typed by the officer on the pages people use themselves. */
async function enterFor(page: Page, person: Person) {
  await page.goto('/can-bo/tai-quay')
  await page.getByRole('button', { name: 'Bắt đầu tờ khai mới' }).click()
  await expect(page.getByText('Bạn đang nhập tại quầy cùng người khai.')).toBeVisible()
  await page.getByLabel('Cá nhân').check()
  await citizen.goOn(page)
  await citizen.fillDeclarant(page, person)
  await citizen.fillAddress(page)
  await citizen.attachPhotos(page)
  await citizen.fillContact(page, person)
  await page.getByLabel('Mã trong tin nhắn').fill(await readCode(page, person.phone))
  await citizen.goOn(page)
}

test('không có máy: cán bộ nhập cùng, in cho ký, nhận ngay; người khác duyệt; phiếu in mở tài khoản', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const person = aRegisteredPerson()
  const receiver = await officer.asOfficer(browser, 'TN08902')
  await enterFor(receiver, person)
  await send(receiver)
  const reference = new URL(receiver.url()).searchParams.get('ma')!
  await takeIn(receiver)

  const checker = await officer.asOfficer(browser, 'TD08902')
  await officer.openCase(checker, reference)
  await expect(checker.getByText('Nhập và gửi tờ khai tại quầy').first()).toBeVisible()
  await officer.fillSheet(checker)
  await officer.sendForApproval(checker)
  const approver = await officer.asOfficer(browser, 'DU08902')
  await officer.openCase(approver, reference)
  await officer.approve(approver)

  // Only other programs read what a slip says.
  if (!canInspect) return
  const printed = async () => {
    await officer.openCase(receiver, reference)
    const print = receiver.getByRole('button', { name: /In phiếu kích hoạt/ })
    await receiver.getByLabel('Chủ tài khoản đang ở đây').check()
    await receiver.getByLabel('Đã xem bản gốc giấy tờ').check()
    const form = receiver.locator('form', { has: print })
    const fields = await form.evaluate((element) =>
      Object.fromEntries(
        [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
      ),
    )
    const answer = await receiver.request.post(`/can-bo/ho-so/${reference}/phieu-kich-hoat`, {
      form: fields,
      headers: { origin: new URL(receiver.url()).origin },
    })
    expect(answer.headers()['content-type']).toBe('application/pdf')
    return answer.body()
  }
  const [first, second] = [await printed(), await printed()]
  const codes = [first, second].map((slip) => longCode(textOf(slip)))
  const activate = async (code: string) => {
    await page.goto('/kich-hoat')
    await page.getByLabel('Mã số BHXH').fill(person.bhxhCode)
    await page.getByLabel('Mã kích hoạt').fill(code)
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
  }
  await activate(codes[0]!)
  await expect(page).toHaveTitle(/^Lỗi: /)
  await activate(codes[1]!)
  await choosePassword(page, 'Bếp lửa sớm mùa gặt')
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await agreeAtOnce(page)
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
})

test('khai dở ở nhà: cán bộ mở bằng mã đọc lên, không nhập lại gì, gửi và nhận ngay; người khai thấy ai đã mở', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(300_000)
  const look = looking(info)
  const person = aPerson()
  await posted.reachOffices(page, person)
  await page.getByRole('link', { name: 'Làm tiếp tại quầy cơ quan BHXH' }).click()
  await page.getByRole('button', { name: 'Tạo mã' }).click()
  const numbers = page.getByRole('definition')
  await expect(numbers.first()).toBeVisible()
  await look(page, 'ma-lam-tiep')
  const reference = (await numbers.nth(0).innerText()).replace(/\W/g, '')
  const code = await numbers.nth(1).innerText()

  const receiver = await officer.asOfficer(browser, 'TN08902')
  await receiver.goto('/can-bo/tai-quay')
  await look(receiver, 'tai-quay')
  await receiver.getByLabel('Mã hồ sơ', { exact: true }).fill(reference)
  await receiver.getByLabel('Mã 6 chữ số').fill('000000')
  await receiver.getByRole('button', { name: 'Mở tờ khai' }).click()
  await expect(receiver).toHaveTitle(/^Lỗi: /)
  await expect(receiver.getByLabel('Mã hồ sơ', { exact: true })).toHaveValue(reference)
  await receiver.getByLabel('Mã 6 chữ số').fill(code)
  await receiver.getByRole('button', { name: 'Mở tờ khai' }).click()
  await citizen.atStep(receiver, 'Nơi giao dịch và cơ quan tiếp nhận')
  await look(receiver, 'can-bo-lam-tiep')

  await page.reload()
  await expect(page.getByText('Cán bộ đang làm tiếp tờ khai này tại quầy.')).toBeVisible()
  await look(page, 'can-bo-dang-lam')

  await citizen.chooseOffice(receiver)
  await receiver.getByLabel('Tại nơi tiếp nhận hồ sơ').check()
  await citizen.goOn(receiver)
  await expect(receiver.getByText(person.fullName).first()).toBeVisible()
  await send(receiver)
  await takeIn(receiver)
  await page.goto('/ho-so')
  await expect(page.getByText('Cán bộ đã gửi tờ khai cùng bạn tại quầy')).toBeVisible()
})

test('tiếng Anh: người khai tạo mã, lấy lại tờ khai', async ({ page }) => {
  await citizen.start(page)
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Go on at the counter of a Social Security office' }).click()
  await page.getByRole('button', { name: 'Make a code' }).click()
  await expect(page.getByText('6-digit code')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel the code' }).click()
  await expect(page.getByText('The code before has expired.')).toBeVisible()
})
