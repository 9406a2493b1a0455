import { expect, test } from '@playwright/test'
import { canInspect } from '@/lib/pdf/fixtures/inspect-pdf'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { newestMessage, readCode } from '../actions/inbox'
import { openAccount, ownPassword, press, printedForm, signInAs } from '../actions/own-account'
import { aRegisteredPerson } from '../actions/registered-person'

test('ngừng từ một ngày sau rồi bỏ; ngừng ngay: máy nào cũng bị đăng xuất, đăng nhập lại thì biết ngừng khi nào, dùng lại ra sao', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(400_000)
  const person = aRegisteredPerson()
  await openAccount(page, browser, person)
  const look = looking(info)
  const main = page.getByRole('main')

  await page.goto('/ca-nhan/ngung-su-dung')
  await press(page, 'Tiếp tục')
  await expect(page.locator('#loi')).toContainText('Chọn ngừng ngay hay từ một ngày sau.')
  await look(page, 'ngung-sai')
  await page.getByLabel('Từ một ngày sau').check()
  const later = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Ngày ngừng sử dụng').fill(later)
  await page.getByLabel('Lý do').fill('Đi nước ngoài lâu ngày')
  await press(page, 'Tiếp tục')
  await citizen.atStep(page, 'Xác nhận ngừng sử dụng')
  await look(page, 'xac-nhan-ngung')
  const confirm = async (password: string) => {
    await expect(page.getByLabel('Mã xác thực giao dịch điện tử')).toBeVisible()
    await page.getByLabel('Mã xác thực giao dịch điện tử').fill(await readCode(page, person.phone))
    await page.getByLabel('Mật khẩu đang dùng').fill(password)
    await press(page, 'Ngừng sử dụng tài khoản')
  }
  await press(page, 'Nhận mã')
  await confirm('không phải mật khẩu này')
  await expect(page.locator('#loi')).toContainText('Mật khẩu chưa đúng.')
  await look(page, 'sai-mat-khau')
  await confirm(ownPassword)
  await expect(page.getByRole('status')).toContainText('Đã nhận đề nghị ngừng sử dụng')
  await expect(main).toContainText('Chờ đến ngày, tài khoản vẫn dùng được')
  await expect(main).toContainText(later.split('-').reverse().join('/'))
  await look(page, 'cho-den-ngay')
  if (canInspect) expect(await printedForm(page)).toContain('Đi nước ngoài lâu ngày')
  await page.goto('/ca-nhan')
  await expect(main).toContainText('Tài khoản sẽ ngừng sử dụng từ ngày')
  await page.goto('/ca-nhan/ngung-su-dung')
  await look(page, 'da-co-de-nghi')
  await page.getByRole('link', { name: 'Xem hoặc bỏ đề nghị' }).click()
  await press(page, 'Bỏ đề nghị ngừng')
  await expect(page.getByRole('status')).toContainText('Đã bỏ đề nghị ngừng sử dụng')
  await expect(main).toContainText('Đã bỏ đề nghị, tài khoản vẫn dùng được')
  await look(page, 'da-bo')

  const other = await (
    await browser.newContext({ javaScriptEnabled: citizen.runsScripts() })
  ).newPage()
  await signInAs(other, person.bhxhCode)
  await expect(other).toHaveURL(/\/ca-nhan/)
  // One account is on one device: this one is out by then, and comes back.
  await signInAs(page, person.bhxhCode)
  await expect(page).toHaveURL(/\/ca-nhan/)
  await page.goto('/ca-nhan/ngung-su-dung')
  await page.getByLabel('Ngay khi xác nhận').check()
  await press(page, 'Tiếp tục')
  await press(page, 'Nhận mã')
  await confirm(ownPassword)
  await expect(page).not.toHaveURL(/ngung-su-dung/)
  await expect(page.getByRole('status')).toContainText('Bạn đã ngừng sử dụng tài khoản lúc')
  await look(page, 'da-ngung')
  for (const browserOf of [page, other]) {
    await browserOf.goto('/ca-nhan')
    await expect(browserOf).toHaveURL(/dang-nhap|het-phien/)
  }
  await signInAs(page, person.bhxhCode, 'không phải mật khẩu này')
  await expect(main).toContainText('chưa đúng')
  await expect(main).not.toContainText('đã ngừng')
  await signInAs(page, person.bhxhCode)
  await expect(main).toContainText(/đã ngừng/)
  await expect(main).toContainText(/[Đđ]ăng ký/)
  await look(page, 'dang-nhap-da-ngung')
  expect(await newestMessage(page, person.phone, /ngừng sử dụng/)).toContain('đăng ký như lần đầu')
})
