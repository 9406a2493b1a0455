import { expect, test, type Page } from '@playwright/test'
import { runsScripts } from '../actions/citizen'
import { asOfficer } from '../actions/officer'

/** Each project has a case of its own: what one officer types for it waits for them alone. */
const caseIn = async (page: Page, queue: string) => {
  await page.goto(`/can-bo?hang-doi=${queue}`)
  const found = await page
    .locator('main table a[href^="/can-bo/ho-so/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  return found[runsScripts() ? 0 : 1] ?? found[0]!
}
const search = (page: Page) => page.getByLabel(/^Tìm hồ sơ/)

test('thẩm định: Enter trong ô tìm, Enter trong phiếu, không bước nào bỏ điều đang nhập', async ({
  browser,
}) => {
  const page = await asOfficer(browser, 'TD001')
  const address = await caseIn(page, 'can-xu-ly')
  await page.goto(address)
  const note = page.getByLabel('Ghi chú mới')
  const item = page.getByRole('group', { name: 'Giấy tờ còn hạn sử dụng' })
  await note.fill('Gọi lại chiều nay.')
  await item.getByLabel('Không đạt').check()
  await search(page).fill('Nguyễn')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/can-bo\/tim\?/)

  await page.goto(address)
  await expect(page.getByText('Bạn có phần đã nhập mà chưa gửi.')).toBeVisible()
  await expect(note).toHaveValue('Gọi lại chiều nay.')
  await expect(item.getByLabel('Không đạt')).toBeChecked()
  await item.getByLabel(/Nói thêm/).fill('Hết hạn tháng Ba.')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/xong=phieu-kiem-tra/)
  await expect(note).toHaveValue('Gọi lại chiều nay.')
  await page.context().close()
})

test('tiếp nhận: quét mã tiếp theo khi ô đã đánh dấu, rồi quay lại tờ trước', async ({
  browser,
}) => {
  const page = await asOfficer(browser, 'TN089')
  const reference = (await caseIn(page, 'cho-ban-ky')).split('/').pop()!
  const scan = async (code: string) => {
    await page.getByLabel(/^Mã hồ sơ/).fill(code)
    await page.keyboard.press('Enter')
  }
  await page.goto('/can-bo/tiep-nhan')
  await scan(reference)
  const signed = page.getByLabel(/^Mẫu 01 đã ký/)
  await signed.check()
  await scan('AAAA')
  await expect(signed).toHaveCount(0)
  await scan(reference)
  await expect(signed).toBeChecked()
  await page.context().close()
})
