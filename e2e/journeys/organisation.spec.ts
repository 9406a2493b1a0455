import { expect, test, type Page } from '@playwright/test'
import { canInspect, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { choosePassword } from '../actions/choose-password'
import { agreeAtOnce } from '../actions/accounts/first-sign-in'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { keepPaper } from '../actions/keep-picture'
import { longCode, newestMessage } from '../actions/inbox'
import { approveCase } from '../actions/posted/post-approval'
import * as organisation from '../actions/organisation'
import { aPerson } from '../actions/person'
import { passStep } from '../actions/signing-in/kept-sign-in'
import { vietnameseLeft } from '../actions/vietnamese-left'

const password = 'Lúa chín vàng đồng quê'

async function signIn(page: Page, taxCode: string, { called }: { called: boolean }) {
  await page.goto('/dang-nhap')
  await page.getByLabel('Mã số BHXH').fill(taxCode)
  await page.getByLabel(/số trên là mã số thuế/).setChecked(called)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL((url) => url.pathname !== '/dang-nhap' || url.search !== '')
  if (page.url().includes('/xac-nhan')) await passStep(page)
}

const send = async (page: Page) => {
  await citizen.chooseOffice(page)
  await citizen.handInMyself(page)
  return citizen.sendAndClose(page)
}

test('đơn vị đăng ký, được duyệt, kích hoạt bằng mã trong tin nhắn, đăng nhập bằng mã số thuế', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(400_000)
  const look = looking(info)
  const unit = organisation.anEmployer()
  const representative = aPerson({ email: 'lien.he@vidu.vn' })
  await organisation.reachOffices(page, unit, representative)
  // The office that manages the unit is offered by itself.
  await expect(page.getByText('» ')).toBeVisible()
  await look(page, 'noi-giao-dich')
  const reference = await send(page)
  await look(page, 'ho-so')
  await isOnPaper(page, unit)
  await approveCase(browser, reference)

  const letter = await newestMessage(page, representative.email, /đã được duyệt/)
  expect(letter).toContain('Tên đăng nhập là mã số thuế')
  const message = await newestMessage(page, representative.phone, /Mã kích hoạt/)
  expect(message).toContain('mã số thuế')
  const activate = async (called: boolean) => {
    await page.goto('/kich-hoat')
    await page.getByLabel('Mã số BHXH').fill(unit.taxCode)
    await page.getByLabel(/số trên là mã số thuế/).setChecked(called)
    await page.getByLabel('Mã kích hoạt').fill(longCode(message))
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
  }
  // Ten digits are somebody's mã số BHXH until they are called a tax code.
  await activate(false)
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expect(page.getByLabel('Mã số BHXH')).toHaveValue(unit.taxCode)
  await look(page, 'kich-hoat-sai')
  await activate(true)
  await choosePassword(page, password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await agreeAtOnce(page)
  await isOwnPage(page, unit)
  await look(page, 'trang-ca-nhan')

  await page.context().clearCookies()
  await signIn(page, unit.taxCode, { called: false })
  await expect(page).toHaveTitle(/^Lỗi: /)
  await signIn(page, unit.taxCode, { called: true })
  await isOwnPage(page, unit)

  // Whoever has forgotten that there is an account is told before sending, on the confirmed phone.
  const again = await (
    await browser.newContext({ javaScriptEnabled: citizen.runsScripts() })
  ).newPage()
  await organisation.reachOffices(again, unit, representative)
  await citizen.chooseOffice(again)
  await citizen.handInMyself(again)
  await expect(again.getByText('Mã số thuế và số điện thoại này đã có tài khoản.')).toBeVisible()
  await look(again, 'da-co-tai-khoan')
})

/** The form as other programs read it, to be signed and stamped. */
async function isOnPaper(page: Page, { name, taxCode, unitCode }: organisation.Unit) {
  if (!canInspect) return
  const href = await page.getByRole('link', { name: /In tờ khai/ }).getAttribute('href')
  const pdf = await (await page.request.get(href!)).body()
  keepPaper('mau-01', pdf)
  for (const words of [name, `Mã số thuế: ${taxCode}`, `Mã đơn vị: ${unitCode}`])
    expect(textOf(pdf)).toContain(words)
}

async function isOwnPage(page: Page, { name, taxCode }: organisation.Unit) {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText(taxCode)
  await expect(main).toContainText('Số giấy tờ người đại diện')
  await expect(main).toContainText('Tài khoản của cơ quan, tổ chức hiện làm được những việc này')
  for (const ofPeople of ['Ngày sinh', 'Giới tính', 'Mã số BHXH', 'Thẻ BHYT'])
    await expect(main).not.toContainText(ofPeople)
}

test('mã số thuế thiếu số, chưa khớp chữ số kiểm tra, mã đơn vị không có, không khớp, đã giải thể: biết trước khi gửi', async ({
  page,
}, info) => {
  test.setTimeout(300_000)
  const look = looking(info)
  const [unit, other, closed] = [
    organisation.anEmployer(),
    organisation.anEmployer(),
    organisation.anEmployer('dissolved'),
  ]
  await organisation.startForUnit(page)
  await look(page, 'don-vi')
  await organisation.typeUnit(page, { ...unit, taxCode: unit.taxCode.slice(0, 9) })
  await citizen.goOn(page)
  await expect(page.locator('#loi')).toContainText('10 hoặc 13 chữ số, bạn đã nhập 9')
  await look(page, 'don-vi-thieu-so')
  await page.getByLabel('Mã số thuế').fill(unit.taxCode)
  await citizen.goOn(page)
  await expect(page.locator('#loi')).toContainText('chữ số kiểm tra chưa khớp')
  await expect(page.getByLabel('Mã đơn vị')).toHaveValue(unit.unitCode)
  await look(page, 'don-vi-hoi-lai')
  await organisation.fillUnit(page, { ...unit, unitCode: 'ZZ9999999' })
  await look(page, 'nguoi-dai-dien')
  await citizen.goOn(page)
  await expect(page.locator('#loi')).toContainText('Nhập chức vụ của người đại diện.')
  await look(page, 'nguoi-dai-dien-sai')
  const representative = aPerson()
  await organisation.fillRepresentative(page, representative)
  await citizen.fillAddress(page, 'Thông tin liên hệ')
  await look(page, 'lien-he')
  await citizen.fillContact(page, representative)
  await citizen.confirmPhone(page, representative)
  await citizen.chooseOffice(page)
  await citizen.handInMyself(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('Danh sách đơn vị tham gia BHXH không có mã đơn vị này.')
  await look(page, 'kiem-tra')

  const mend = async (code: string, told: string) => {
    await page.goto('/dang-ky/don-vi')
    await page.getByLabel('Mã đơn vị').fill(code)
    await citizen.goOn(page)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('TỜ KHAI')
    await page.goto('/dang-ky/kiem-tra')
    await expect(main).toContainText(told)
  }
  await mend(other.unitCode, 'Mã số thuế khác với danh sách đơn vị tham gia BHXH.')
  await mend(unit.unitCode, unit.name)
  await expect(main).not.toContainText(/khác với danh sách|Danh sách/)
  await page.goto('/dang-ky/don-vi')
  await organisation.sayUnit(page, closed)
  await expect(main).toContainText('Danh sách ghi đơn vị này tạm dừng hoặc đã giải thể.')
})

test('đơn vị kê khai bằng tiếng Anh: mọi trang, lỗi và lời hỏi lại đều bằng tiếng Anh', async ({
  page,
}) => {
  const unit = organisation.anEmployer()
  const on = () => page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  const isAsked = async (heading: string) => {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await on()
    await expect(page).toHaveTitle(/^Error: /)
    expect(await vietnameseLeft(page)).toEqual([])
  }
  await page.goto('/en/dang-ky/doi-tuong')
  await page.getByLabel('Organisation').check()
  await on()
  await isAsked('Declaration form')
  await page.getByLabel('Name of the organisation or individual').fill(unit.name)
  await page.getByLabel('Tax code').fill(unit.taxCode)
  await page.getByLabel('Employer code').fill(unit.unitCode)
  await on()
  await expect(page.locator('#loi')).toContainText('check digit')
  expect(await vietnameseLeft(page)).toEqual([])
  await page.getByLabel(`Keep “${unit.taxCode}”`).check()
  await on()
  await isAsked('Representative')
})
