import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { signPaper } from '@/lib/signatures/fixtures/sign-paper'
import { openTestTrust } from '@/lib/signatures/fixtures/test-trust'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { newestMessage } from '../actions/inbox'
import { asOfficer, openCase } from '../actions/officer'
import { aPerson } from '../actions/person'
import { vietnameseLeft } from '../actions/vietnamese-left'

/** From the first page to the one where the form is signed; answers the paper as it was given out. */
async function reachSigning(page: Page): Promise<Buffer> {
  await citizen.chooseOffice(page)
  await expect(page.getByLabel('Trên mạng, bằng tờ khai ký số')).toBeChecked()
  await citizen.goOn(page)
  await citizen.atStep(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await citizen.submit(page)
  await page.getByRole('link', { name: 'Ký số tờ khai' }).click()
  await citizen.atStep(page, /^Ký số tờ khai /)
  const href = await page.getByRole('link', { name: /Tải tờ khai/ }).getAttribute('href')
  return (await page.request.get(href!)).body()
}

async function send(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Tệp đã ký').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: 'Gửi tờ khai đã ký số' }).click()
}
const summary = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Cần điền hoặc sửa các chỗ sau' })

test('có chứng thư số: ký số trên mạng, sai chỗ nào biết chỗ ấy, ký bằng điện thoại rồi không phải đến', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(400_000)
  const look = looking(info)
  const person = aPerson()
  await citizen.reachOffices(page, person, citizen.startFrom('dang-ky-chung-thu-so'))
  const paper = await reachSigning(page)
  await look(page, 'ky-so')

  await page.getByRole('button', { name: 'Gửi tờ khai đã ký số' }).click()
  await expect(summary(page)).toContainText('Chưa có tệp nào được chọn.')
  await send(page, 'mau-01.pdf', paper)
  await expect(summary(page)).toContainText('Tệp này chưa có chữ ký số.')
  await send(page, 'mau-01.pdf', Buffer.from('không phải PDF'))
  await expect(summary(page)).toContainText('Tệp này không phải là PDF')

  const trusted = openTestTrust()
  const signer = trusted.stranger.issue({ subject: '/CN=Ai/UID=CCCD:079189000111' })
  const strange = signPaper(paper, { signer, folder: trusted.folder, rect: '0 0 595 842' })
  rmSync(trusted.folder, { recursive: true })
  await send(page, 'mau-01-ky.pdf', strange)
  await expect(summary(page).getByRole('link')).toHaveCount(3)
  await expect(summary(page)).toContainText('Cổng chưa tin được nơi cấp “nguoi-la”.')
  await expect(summary(page)).toContainText('khác với tờ khai')
  await expect(summary(page)).toContainText('che chữ trên tờ khai')
  await expect(page.locator('li#signature')).toContainText('đạt')
  await look(page, 'chu-ky-chua-dat')
  await page.goto(page.url().replace('/ho-so', '/en/ho-so'))
  await expect(page.getByRole('alert')).toContainText('does not know that it can trust the issuer')
  expect(await vietnameseLeft(page)).toEqual([])
  await page.goto(page.url().replace('/en/ho-so', '/ho-so'))

  const phone = await (await browser.newContext()).newPage()
  const decide = async (name: 'Ký' | 'Không ký', code: string) => {
    await phone.goto('/hop-thu-demo/ky-so')
    const asked = phone.locator('section', { hasText: code })
    await asked.getByRole('button', { name, exact: true }).click()
  }
  const start = async () => {
    await page.getByRole('button', { name: 'Ký bằng điện thoại' }).click()
    return page.getByText(/^\d{3}$/).innerText()
  }
  const fetched = page.getByRole('button', { name: 'Tôi đã xác nhận trên điện thoại' })
  const first = await start()
  await look(page, 'dang-ky-bang-dien-thoai')
  await fetched.click()
  await expect(page.getByText('Điện thoại chưa xác nhận.')).toBeVisible()
  await decide('Không ký', first)
  await fetched.click()
  await expect(summary(page)).toContainText('Trên điện thoại đã chọn không ký.')
  await decide('Ký', await start())
  await fetched.click()
  await expect(page.getByText('Đã nhận tờ khai ký số.').first()).toBeVisible()
  await expect(page.getByText('Đang thẩm định').first()).toBeVisible()
  await page.getByText('Xem chứng thư số đã ký tờ khai').click()
  await expect(page.getByText('Nơi cấp chứng thư số trình diễn')).toBeVisible()
  await look(page, 'da-ky-so')
  expect(await newestMessage(page, person.phone, /tờ khai ký số/)).toContain('không phải đến')

  await page.goto('/ho-so')
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  const officer = await asOfficer(browser, 'TD08902')
  await openCase(officer, heading.replace('Hồ sơ ', ''))
  await expect(officer.getByText(/Chữ ký số đúng\. Chứng thư số/)).toBeVisible()
  await expect(officer.getByRole('link', { name: 'Tải mẫu 01 đã ký số' })).toBeVisible()
})
