import { expect, test } from '@playwright/test'
import { runsScripts } from '../../actions/citizen'
import { looking } from '../../actions/every-width'
import { openAccount, press, signInAs } from '../../actions/own-account'
import { aRegisteredPerson } from '../../actions/registered-person'
import { anotherServer } from '../../servers/another-server'

const phone = {
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  viewport: { width: 360, height: 740 },
}

test('một tài khoản một thiết bị: máy mới hỏi mã và nói máy nào sẽ ra; máy trước được báo, chữ đang nhập còn; “Không phải tôi” đuổi mọi máy', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(240_000)
  const look = looking(info)
  const person = aRegisteredPerson()
  await openAccount(page, browser, person)
  await page.goto('/ca-nhan/dieu-chinh')
  await page.getByText('Địa chỉ thư điện tử', { exact: true }).click()

  // The second device speaks to another process of the site.
  const other = await anotherServer()
  const second = await browser.newContext({
    ...phone,
    baseURL: other.url,
    javaScriptEnabled: runsScripts(),
  })
  const there = await second.newPage()
  await there.goto('/dang-nhap')
  await there.getByLabel('Mã số BHXH').fill(person.bhxhCode)
  await there.getByLabel('Mật khẩu', { exact: true }).fill('Trăng rằm tháng tám')
  await press(there, 'Đăng nhập')
  await expect(there).toHaveURL(/xac-nhan/)
  await expect(there.getByText(/Tài khoản đang dùng trên thiết bị khác: Chrome/)).toBeVisible()
  await look(there, 'xac-nhan-thiet-bi')
  await there.getByLabel('Mã trong tin nhắn').fill('000000')
  await press(there, 'Đăng nhập')
  await expect(there.getByText(/Mã chưa đúng hoặc đã hết hạn/).first()).toBeVisible()
  expect((await page.request.get('/ca-nhan', { maxRedirects: 0 })).status()).toBe(200)
  await signInAs(there, person.bhxhCode)
  await expect(there).toHaveURL(/\/ca-nhan$/)

  const told = page.getByText('Tài khoản vừa đăng nhập trên thiết bị khác')
  if (!runsScripts()) await page.goto('/ca-nhan')
  await expect(told).toBeVisible({ timeout: 10_000 })
  await expect(page.getByText(/Thiết bị: Safari trên iPhone lúc \d\d:\d\d/)).toBeVisible()
  if (runsScripts())
    await expect(page.getByLabel('Địa chỉ thư điện tử', { exact: true })).toBeChecked()
  await look(page, 'thiet-bi-khac')
  await there.goto('/ca-nhan/thiet-bi')
  await expect(there.getByText('Thiết bị bạn đang dùng')).toBeVisible()
  await look(there, 'thiet-bi')

  await page.getByRole('button', { name: 'Không phải tôi' }).click()
  await expect(page.getByText('Đã đăng xuất mọi nơi').first()).toBeVisible()
  await look(page, 'khong-phai-toi')
  await there.goto('/ca-nhan')
  await expect(there.getByText('Tài khoản đã đăng xuất ở mọi nơi')).toBeVisible()
  await page.getByRole('link', { name: 'Nhập mã và đặt mật khẩu mới' }).click()
  await expect(page).toHaveURL(/quen-mat-khau\/nhap-ma/)
  other.kill()
  await second.close()
})
