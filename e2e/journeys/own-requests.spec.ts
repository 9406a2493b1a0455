import { expect, test } from '@playwright/test'
import { canInspect } from '@/lib/pdf/fixtures/inspect-pdf'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { newestMessage, readCode } from '../actions/inbox'
import { openAccount, press, printedForm } from '../actions/own-account'
import { aPerson } from '../actions/person'
import { aRegisteredPerson } from '../actions/registered-person'
import { signInCitizen } from '../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../actions/vietnamese-left'

const shown = (phone: string) => phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')

const otherThan = (code: string) => (code === '000000' ? '111111' : '000000')

test('đổi số điện thoại và thư điện tử: mã ở cả hai số, sai mã thì chưa đổi gì; rồi đổi địa chỉ, nơi giao dịch, cơ quan', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(500_000)
  const person = aRegisteredPerson()
  const { phone: newPhone } = aPerson()
  const newEmail = `${newPhone}@vidu.vn`
  await openAccount(page, browser, person)
  const look = looking(info)

  await page.goto('/ca-nhan/dieu-chinh')
  await press(page, 'Tiếp tục')
  await expect(page.locator('#loi')).toContainText('Chọn ít nhất một điều cần đổi.')
  await look(page, 'chon-dieu-doi')
  await page.getByLabel('Điện thoại di động').check()
  await page.getByLabel('Thư điện tử').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Số điện thoại mới').fill(person.phone)
  await press(page, 'Tiếp tục')
  await expect(page.locator('#loi')).toContainText('Đổi “Điện thoại di động” thành giá trị khác')
  await look(page, 'lien-he-moi-sai')
  await page.getByLabel('Số điện thoại mới').fill(newPhone)
  await page.getByLabel('Thư điện tử mới').fill(newEmail)
  await press(page, 'Tiếp tục')
  await citizen.atStep(page, 'Xác nhận điều chỉnh')
  const main = page.getByRole('main')
  await expect(main).toContainText(`Đang dùng: ${shown(person.phone)}`)
  await expect(main).toContainText(`Đổi thành: ${shown(newPhone)}`)
  await look(page, 'xac-nhan')

  await press(page, 'Nhận mã')
  await expect(page.getByLabel('Mã xác thực giao dịch điện tử')).toBeVisible()
  const codes = {
    code: await readCode(page, person.phone),
    phone: await readCode(page, newPhone),
    email: (await newestMessage(page, newEmail, /mã/)).match(/\b\d{6}\b/)![0],
  }
  const confirm = async (code: string) => {
    await page.getByLabel('Mã xác thực giao dịch điện tử').fill(code)
    await page.getByLabel('Mã gửi đến số điện thoại mới').fill(codes.phone)
    await page.getByLabel('Mã gửi đến thư điện tử mới').fill(codes.email)
    await press(page, 'Xác nhận điều chỉnh')
  }
  await confirm(otherThan(codes.code))
  await expect(page.locator('#loi')).toContainText('Mã chưa đúng hoặc đã hết hạn.')
  await look(page, 'sai-ma')
  await confirm(codes.code)
  await expect(page.getByText('Thông tin mới đã có hiệu lực')).toBeVisible()
  await expect(main).toContainText(`Trước đây: ${shown(person.phone)}`)
  await expect(main).toContainText(newEmail)
  await look(page, 'da-doi')
  if (canInspect) {
    const paper = await printedForm(page)
    for (const words of [shown(person.phone), shown(newPhone), newEmail, 'Nội dung điều chỉnh'])
      expect(paper).toContain(words)
  }
  for (const phone of [person.phone, newPhone])
    expect(await newestMessage(page, phone, /Đã điều chỉnh/)).not.toContain(newPhone)

  await page.goto('/ca-nhan/dieu-chinh')
  for (const part of ['Địa chỉ liên hệ', 'Đăng ký giao dịch tại', 'Cơ quan BHXH tiếp nhận'])
    await page.getByLabel(part).check()
  await press(page, 'Tiếp tục')
  await expect(page.getByLabel('Số nhà, tên đường')).toBeVisible()
  await look(page, 'noi-moi')
  await press(page, 'Tiếp tục')
  await expect(page.locator('#loi')).toContainText('Chọn nơi đăng ký giao dịch.')
  await look(page, 'noi-moi-sai')
  await page.getByLabel('Số nhà, tên đường').fill('Số 21 đường Hoa Sữa')
  await page.getByLabel('Tổ chức I-VAN').first().check()
  await page.getByRole('combobox', { name: /^Tổ chức I-VAN/ }).selectOption({ index: 2 })
  const province = page.getByRole('combobox', { name: /^BHXH tỉnh, thành phố/ })
  await province.selectOption('089')
  await press(page, 'Xem các cơ quan của tỉnh này')
  await page.getByRole('combobox', { name: /^Cơ quan BHXH tiếp nhận/ }).selectOption('089')
  await press(page, 'Tiếp tục')
  await citizen.atStep(page, 'Xác nhận điều chỉnh')
  await expect(main).toContainText('Số 8 ngõ 3 phố Giả Định')
  await expect(main).toContainText('Số 21 đường Hoa Sữa')
  await look(page, 'xac-nhan-noi-moi')
  await press(page, 'Nhận mã')
  await expect(page.getByLabel('Mã xác thực giao dịch điện tử')).toBeVisible()
  // Codes go where the account is reached now.
  await page.getByLabel('Mã xác thực giao dịch điện tử').fill(await readCode(page, newPhone))
  await press(page, 'Xác nhận điều chỉnh')
  await expect(page.getByText('Thông tin mới đã có hiệu lực')).toBeVisible()
  await look(page, 'da-doi-noi')
  if (canInspect) expect(await printedForm(page)).toContain('Số 21 đường Hoa Sữa')
  await page.goto('/ca-nhan')
  await expect(main).toContainText('Số 21 đường Hoa Sữa')
  await look(page, 'trang-ca-nhan')
})

test('đổi tiếng giữa chừng: điều đã gõ còn nguyên, cả trang nói tiếng Anh', async ({ page }) => {
  await signInCitizen(page)
  await page.goto('/ca-nhan/dieu-chinh')
  await page.getByLabel('Thư điện tử').check()
  await page.getByLabel('Đăng ký giao dịch tại').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Thư điện tử mới').fill('moi@vidu.vn')
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByLabel('New email')).toHaveValue('moi@vidu.vn')
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose')
  expect(await vietnameseLeft(page)).toEqual([])
  await page.goto('/en/ca-nhan/ngung-su-dung')
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose whether it stops')
  expect(await vietnameseLeft(page)).toEqual([])
})
