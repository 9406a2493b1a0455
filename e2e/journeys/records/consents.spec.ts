import { expect, test, type Browser } from '@playwright/test'
import { runsScripts } from '../../actions/citizen'
import { looking } from '../../actions/every-width'
import { readCode } from '../../actions/inbox'
import { press } from '../../actions/own-account'
import { demoSignIn } from '../../actions/signing-in/kept-sign-in'
import { openAsDemo } from '../../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../../actions/vietnamese-left'

/** Each run has two people of its own: a newer consent takes the place of the one before, and a newer code that of another journey (the pensioner's). */
const pairOf = () =>
  runsScripts() ? ['đang đi làm', 'hưởng lương hưu'] : ['có con nhỏ', 'trợ cấp thất nghiệp']

async function signedIn(browser: Browser, who: string) {
  const context = await browser.newContext({ javaScriptEnabled: runsScripts() })
  const page = await context.newPage()
  const account = demoSignIn(who)
  await openAsDemo(page, who)
  await expect(page).toHaveURL(/\/ca-nhan$/)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  return { ...account, page, name, main: page.getByRole('main') }
}

test('một người cho người thân xem thẻ; người kia nhận lời, xem; chủ đọc được là ai đã xem, rồi thôi', async ({
  browser,
}, info) => {
  test.setTimeout(200_000)
  const look = looking(info)
  const [giverIs, receiverIs] = pairOf()
  const [giver, receiver] = [
    await signedIn(browser, giverIs!),
    await signedIn(browser, receiverIs!),
  ]
  const { page } = giver
  await page.goto('/ca-nhan?hien=1')
  const phone = (await giver.main.innerText()).match(/0\d{3}\s\d{3}\s\d{3}/)![0].replace(/\s/g, '')

  await page.goto('/ca-nhan/cho-xem')
  await look(page, 'chua-cho-ai')
  await page.getByRole('link', { name: 'Cho một người xem' }).click()
  await press(page, 'Tiếp tục')
  await expect(page.locator('#loi')).toContainText('Chọn ít nhất một phần')
  await look(page, 'con-thieu')
  await page.getByLabel('Họ và tên của người ấy').fill(receiver.name)
  await page.getByLabel('Mã số BHXH của người ấy').fill(receiver.login)
  await page.getByLabel('Vợ hoặc chồng').check()
  await page.getByLabel('Thẻ BHYT').check()
  await page.getByLabel('Sổ khám chữa bệnh').check()
  await page.getByLabel('3 tháng').check()
  await press(page, 'Tiếp tục')
  await page.waitForURL('**/cho-xem/xac-nhan**')
  await look(page, 'xac-nhan')
  await press(page, 'Nhận mã')
  await page.getByLabel('Mã xác thực giao dịch điện tử').fill(await readCode(page, phone))
  await page.getByLabel('Mật khẩu đang dùng').fill(giver.password)
  await look(page, 'nhap-ma')
  await press(page, 'Cho xem')
  await expect(page.getByRole('status')).toContainText('Đã ghi lời mời')
  await look(page, 'da-moi')

  await receiver.page.goto('/ca-nhan')
  await expect(receiver.main).toContainText('Có người mời bạn xem')
  await receiver.page.goto('/ca-nhan/cho-xem')
  await expect(receiver.main).not.toContainText(giver.name)
  await look(receiver.page, 'loi-moi')
  await receiver.main.getByRole('button', { name: /^Nhận lời/ }).click()
  await expect(receiver.page.getByRole('status')).toContainText('Bạn đã nhận lời')
  await look(receiver.page, 'da-nhan')
  await receiver.main.getByRole('link', { name: giver.name }).click()
  await look(receiver.page, 'phan-duoc-xem')
  await receiver.main.getByRole('link', { name: 'Thẻ BHYT', exact: true }).click()
  await expect(receiver.main).toContainText('cho bạn xem trang này đến hết ngày')
  await look(receiver.page, 'the-cua-nguoi-than')
  await receiver.page.goto(receiver.page.url().replace(/\/ca-nhan/, '/en/ca-nhan'))
  await expect(receiver.main).toContainText('lets you see this page')
  expect(await vietnameseLeft(receiver.page)).not.toContain('Thẻ BHYT')

  await page.goto('/ca-nhan/nhat-ky')
  await expect(giver.main).toContainText(`${receiver.name} (vợ hoặc chồng, được bạn cho xem)`)
  await look(page, 'ai-da-xem')
  await page.goto('/ca-nhan/cho-xem')
  await look(page, 'dang-cho-xem')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Thôi cho xem/ })
    .click()
  await expect(page.getByRole('status')).toContainText('Đã thôi cho xem')
  await receiver.page.goto(receiver.page.url().replace('/en/', '/'))
  await expect(receiver.page.getByRole('status')).toContainText(
    'Trang vừa mở không nằm trong phần bạn được xem',
  )
  await look(receiver.page, 'khong-con')
})
