import { expect, test, type Page } from '@playwright/test'
import { shownBy } from '@/lib/factors/fixtures/shown-by'
import { runsScripts } from '../../actions/citizen'
import { looking } from '../../actions/every-width'
import { giveFinger } from '../../actions/devices/fingerprint'
import { newestMessage } from '../../actions/inbox'
import { openAccount, ownPassword, press, signInAs } from '../../actions/own-account'
import { aRegisteredPerson } from '../../actions/registered-person'

const ways = '/ca-nhan/cai-dat/xac-nhan'
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const done = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words)
const password = (page: Page) => page.getByLabel('Mật khẩu đang dùng', { exact: true })
const otherCode = (page: Page) => page.getByLabel('Hoặc mã từ ứng dụng tạo mã')

test('thêm ứng dụng tạo mã, in mười mã, thêm vân tay rồi vào bằng vân tay; xóa rồi thì thôi; màn hình bỏ trống không đổi được gì', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(400_000)
  const person = aRegisteredPerson()
  await openAccount(page, browser, person)
  const look = looking(info)
  const main = page.getByRole('main')
  await page.goto(ways)
  await look(page, 'chua-co-gi')

  // Whoever merely sits there gets no further.
  await open(page, 'Thêm ứng dụng')
  await press(page, 'Tiếp tục')
  await expect(page.locator('#loi')).toContainText('Nhập mật khẩu đang dùng.')
  await look(page, 'xac-nhan-lai')
  await page.getByLabel('Tên gọi để bạn nhận ra').fill('Điện thoại của Mẩy')
  await password(page).fill(ownPassword)
  await press(page, 'Tiếp tục')
  await expect(page.getByAltText('Mã QR cho ứng dụng tạo mã')).toBeVisible()
  await look(page, 'ung-dung')
  const secret = (await main.locator('strong[translate=no]').innerText()).replace(/\s/g, '')
  await page.getByLabel('Mã trong ứng dụng').fill('000000')
  await press(page, 'Thêm ứng dụng')
  await expect(page.locator('#loi')).toContainText('Nhập mã đang hiện trong ứng dụng.')
  await page.getByLabel('Mã trong ứng dụng').fill(shownBy(secret, -1))
  await press(page, 'Thêm ứng dụng')
  await done(page, 'Đã thêm ứng dụng tạo mã')
  expect(await newestMessage(page, person.phone, /ứng dụng/)).toContain('vừa thêm ứng dụng')

  // The app proves its owner in place of the password.
  await open(page, 'Tạo mười mã')
  await otherCode(page).fill(shownBy(secret))
  await press(page, 'Tạo mười mã')
  const shown = page.getByRole('region', { name: 'Mười mã dự phòng' }).getByRole('listitem')
  await expect(shown).toHaveCount(10)
  const codes = await shown.allInnerTexts()
  await look(page, 'muoi-ma')
  await press(page, 'Tôi đã cất mã')
  await done(page, 'Đã tạo mười mã dự phòng')
  await page.goto(`${ways}/ma-du-phong`)
  await expect(main).not.toContainText(codes[0]!)

  await page.goto(`${ways}/van-tay`)
  if (runsScripts()) {
    await enterByFinger(page, look)
    await signInAs(page, person.bhxhCode)
  } else await expect(main.locator('noscript p')).toHaveText(/Vân tay cần JavaScript/)

  // A backup code proves its owner once.
  await page.goto(ways)
  await open(page, 'Xóa “Điện thoại của Mẩy”')
  await expect(page.getByRole('button', { name: 'Xóa cách này' })).toBeVisible()
  await look(page, 'xoa')
  await otherCode(page).fill(codes[0]!)
  await press(page, 'Xóa cách này')
  await done(page, 'Đã xóa')
  await expect(main).toContainText('Còn 9 mã chưa dùng.')

  // On a strange device, with the telephone lost.
  const javaScriptEnabled = runsScripts()
  const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await other.goto('/dang-nhap')
  await other.getByLabel('Mã số BHXH').fill(person.bhxhCode)
  await other.getByLabel('Mật khẩu', { exact: true }).fill(ownPassword)
  await press(other, 'Đăng nhập')
  await other.locator('summary', { hasText: 'muốn dùng cách khác' }).click()
  await open(other, 'Một mã dự phòng đã in')
  await expect(other.getByLabel('Mã dự phòng', { exact: true })).toBeVisible()
  await look(other, 'buoc-hai')
  await other.getByLabel('Mã dự phòng', { exact: true }).fill(codes[1]!.toLowerCase())
  await press(other, 'Đăng nhập')
  await expect(other).toHaveURL(/\/ca-nhan/)
  await page.goto(ways)
  await expect(page).toHaveURL(/dang-nhap|het-phien/)
})

async function enterByFinger(page: Page, look: ReturnType<typeof looking>) {
  const finger = await giveFinger(page)
  const leave = async () => {
    const banner = page.getByRole('banner')
    await banner.locator('summary', { hasText: 'Tài khoản' }).click()
    await banner.getByRole('button', { name: 'Đăng xuất' }).click()
    await expect(page).toHaveURL(/da-thoat/)
  }
  const enter = async () => {
    await page.goto('/dang-nhap')
    await open(page, 'Đăng nhập bằng vân tay')
    await press(page, 'Đăng nhập bằng vân tay')
  }
  await page.getByLabel('Tên gọi để bạn nhận ra').fill('Máy ở nhà')
  await password(page).fill(ownPassword)
  await press(page, 'Tiếp tục')
  await expect(page.getByRole('button', { name: 'Thêm vân tay của máy này' })).toBeVisible()
  await look(page, 'van-tay')
  await finger.isOwners(false)
  await press(page, 'Thêm vân tay của máy này')
  await done(page, 'Chưa nhận được vân tay.')
  await finger.isOwners(true)
  await press(page, 'Thêm vân tay của máy này')
  await done(page, 'Đã thêm vân tay')

  await leave()
  await enter()
  await expect(page).toHaveURL(/\/ca-nhan$/)

  await page.goto(ways)
  await look(page, 'co-van-tay')
  await open(page, 'Xóa “Máy ở nhà”')
  await press(page, 'Hoặc dùng vân tay')
  await done(page, 'Đã xóa')

  await leave()
  await enter()
  await expect(page.locator('#loi')).toContainText('đã xóa khỏi tài khoản')
}
