import { expect, test, type Page } from '@playwright/test'
import { choosePassword } from '../../actions/choose-password'
import { looking } from '../../actions/every-width'
import { longCode } from '../../actions/inbox'
import { asOfficer } from '../../actions/officer'
import { canInspect, textOf } from '../../../lib/pdf/fixtures/inspect-pdf'

/** Chosen and said, as every request asks for it; answers the address of the request. */
async function send(page: Page, ground: string): Promise<string> {
  await page.getByLabel('Lý do', { exact: true }).selectOption({ label: ground })
  await page.getByLabel('Kể thêm').fill('Theo quyết định của giám đốc.')
  await page.getByRole('button', { name: /^Gửi đề nghị/ }).click()
  await expect(page.getByText('Đã gửi đề nghị.')).toBeVisible()
  return new URL(page.url()).pathname
}

/** The second administrator finds it on the list, and agrees. */
async function agree(page: Page, login: string) {
  await page.goto('/can-bo/nhan-su')
  await page.getByRole('row', { name: login }).getByRole('link').first().click()
  await page.getByRole('button', { name: /^Đồng ý/ }).click()
  await expect(page.getByText('Đã làm theo đề nghị này.')).toBeVisible()
}

test('hai người quản trị: một người đề nghị, một người đồng ý; cán bộ mới vào việc, rồi bị dừng giữa chừng', async ({
  browser,
  page,
}, info) => {
  const look = looking(info)
  const asker = await asOfficer(browser, 'QT089')
  const second = await asOfficer(browser, 'QT001')
  const number = Date.now().toString().slice(-8) + (info.project.name === 'js' ? 1 : 2)
  const login = `TN${number}`

  await asker.goto('/can-bo')
  await asker.getByRole('link', { name: 'Nhân sự', exact: true }).click()
  await asker.getByRole('link', { name: 'Lập tài khoản cán bộ' }).click()
  await asker.getByLabel('Họ và tên').fill('Y Bhin Êban')
  await asker.getByRole('button', { name: /^Gửi đề nghị/ }).click()
  await expect(asker.getByRole('alert')).toContainText('Chọn cơ quan BHXH của cán bộ.')
  await expect(asker.getByLabel('Họ và tên')).toHaveValue('Y Bhin Êban')
  await asker.getByLabel('Mã cán bộ').fill(login.toLowerCase())
  await asker.getByLabel('Cơ quan BHXH').selectOption('089')
  await asker.getByLabel('Tiếp nhận', { exact: true }).check()
  await asker.getByLabel('Mã số BHXH của chính cán bộ').fill(`3${number}`)
  await asker.getByLabel('Số di động').fill(`09${number.slice(-8)}`)
  const request = await send(asker, 'Mới nhận việc')
  await expect(asker.getByRole('button', { name: /^Đồng ý/ })).toHaveCount(0)

  await second.goto(request)
  await look(second, 'de-nghi')
  await second.getByRole('button', { name: 'Không đồng ý' }).click()
  await expect(second.getByText('Ghi lý do không đồng ý').first()).toBeVisible()
  await agree(second, login)
  await second.getByRole('link', { name: 'Về trang của cán bộ' }).click()
  const member = new URL(second.url()).pathname

  // Only other programs read what a slip says.
  if (!canInspect) return
  const slip = await asker.request.post(`${member}/phieu`, {
    headers: { origin: new URL(asker.url()).origin },
  })
  expect(slip.headers()['content-type']).toBe('application/pdf')
  await page.goto('/can-bo/kich-hoat')
  await page.getByLabel('Mã cán bộ').fill(login)
  await page.getByLabel('Mã kích hoạt').fill(longCode(textOf(await slip.body())))
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await choosePassword(page, 'Mùa nước nổi Tháp Mười')
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page.getByText('Y Bhin Êban')).toBeVisible()

  await asker.goto(member)
  await asker.getByRole('link', { name: 'Dừng tài khoản' }).click()
  await send(asker, 'Nghỉ việc, nghỉ hưu')
  await agree(second, login)
  await page.goto('/can-bo')
  await expect(page).toHaveURL(/dang-nhap/)
  await expect(page.getByRole('main')).toContainText('dừng')
  for (const one of [asker, second]) await one.context().close()
})
