import { expect, test, type Locator, type Page } from '@playwright/test'
import * as citizen from '../../actions/citizen'
import { looking } from '../../actions/every-width'
import { asOfficer } from '../../actions/officer'
import { aBigPicture } from '../../actions/pictures'
import { openAsDemo } from '../../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../../actions/vietnamese-left'

/** Of the demo, with firms, pauses, months owed and two jobs at once; approved in Hà Nội. */
const working = 'đang đi làm'
const OFFICER = 'TD001'
const here = '/ca-nhan/toi/qua-trinh-tham-gia'

const openHistory = async (page: Page) => {
  await openAsDemo(page, working)
  await expect(page).toHaveURL(/\/ca-nhan/)
  await page.getByRole('main').getByRole('link', { name: 'Quá trình tham gia' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${here}$`))
}

const payBook = {
  name: 'so-luong.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj << /Title (So luong bia) >> endobj\n%%EOF\n'),
}
/** With scripts words and picture are kept before anything is pressed: the page may be lost. */
async function loseThePage(page: Page, main: Locator) {
  if (!citizen.runsScripts()) return
  await expect(main.getByText('Đã lưu tệp').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('p[data-saved]')).toContainText('Đã lưu lúc')
  await page.goto('about:blank')
  await page.goBack()
}

test('người đang đi làm xem bốn quá trình, mở cách tính tổng, báo một giai đoạn; cán bộ trả lời, người ấy đọc được', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(300_000)
  const look = looking(info)
  const main = page.getByRole('main')
  await openHistory(page)
  await expect(main).toContainText(/Tổng thời gian tham gia: \d+ năm/)
  await expect(page.getByRole('img', { name: /Hình vẽ từ năm \d{4} đến năm \d{4}/ })).toBeVisible()
  await page.getByText('Tổng này được tính thế nào').click()
  await expect(main).toContainText('Mỗi tháng chỉ tính một lần')
  await look(page, 'bhxh')
  for (const name of ['BHTN', 'BHTNLĐ-BNN', 'BHYT']) {
    await main.getByRole('link', { name, exact: true }).click()
    await expect(main).toContainText('Tổng thời gian tham gia')
  }
  await look(page, 'bhyt')

  // With and without scripts one reports another row: both run on the same site.
  await page.goto(here)
  const at = citizen.runsScripts() ? 0 : 1
  await main
    .getByRole('link', { name: /^Chi tiết/ })
    .nth(at)
    .click()
  await expect(main).toContainText('Tiền lương đóng BHXH')
  await expect(main).toContainText(/\d{1,3}(\.\d{3})+,00|\d,\d{2}/)
  await look(page, 'giai-doan')
  await main.getByRole('link', { name: /^Báo sai giai đoạn này/ }).click()
  await look(page, 'bao-sai')
  await page.getByLabel('Kể thêm').fill('Tôi có bảng lương của cả năm.')
  await page
    .getByLabel('Giấy tờ 1')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aBigPicture())
  await loseThePage(page, main)
  await page.getByRole('button', { name: 'Gửi báo sai' }).click()
  await expect(page.locator('#loi')).toContainText('Chọn điều gì chưa đúng.')
  await expect(page.getByLabel('Kể thêm')).toHaveValue('Tôi có bảng lương của cả năm.')
  await expect(page.getByRole('img', { name: 'Giấy tờ 1: đã lưu' })).toBeVisible()
  await look(page, 'bao-sai-thieu')
  await page.getByLabel('Tiền lương hoặc hệ số lương chưa đúng').check()
  await page.getByLabel('Tiền lương đóng BHXH').fill('9.876.000')
  await page.getByRole('button', { name: 'Gửi báo sai' }).click()
  await expect(page.locator('#xong')).toContainText('Đã gửi báo sai.')
  await expect(main).toContainText('9.876.000')
  await expect(main).toContainText('Nơi trả lời: BHXH')
  const address = new URL(page.url()).pathname
  expect(decodeURI(address)).toMatch(/bao-sai\/da-gui\/[0-9a-f-]{36}$/)
  await page.getByLabel('Điều muốn nói thêm').fill('Tôi tìm thấy sổ lương.')
  await page.getByLabel('Giấy tờ 1').and(page.locator('[type=file]')).setInputFiles(payBook)
  await page.getByRole('button', { name: 'Gửi thêm' }).click()
  await expect(page.locator('#xong')).toContainText('Đã gửi điều viết thêm.')
  await expect(main.getByRole('link', { name: /^Giấy tờ 1: ảnh/ })).toBeVisible()
  await expect(main.getByRole('link', { name: /^Giấy tờ 2: tệp PDF/ })).toBeVisible()
  await look(page, 'da-gui')
  await page.goto(here)
  await expect(main.getByRole('link', { name: /^Đã gửi báo sai ngày/ }).first()).toBeVisible()

  const desk = await asOfficer(browser, OFFICER)
  await desk.goto('/can-bo/bao-sai')
  const waiting = desk.getByRole('table', { name: 'Đang chờ trả lời' })
  const links = await waiting.getByRole('link').all()
  for (const link of links) {
    await desk.goto((await link.getAttribute('href'))!)
    if (await desk.getByText('9.876.000').count()) break
    await desk.goBack()
  }
  const paper = desk.getByRole('link', { name: /^Giấy tờ 2: tệp PDF/ })
  const given = await desk.request.get(
    new URL((await paper.getAttribute('href'))!, desk.url()).href,
  )
  expect(await given.body()).toEqual(payBook.buffer)
  await desk.getByRole('button', { name: 'Nhận xem' }).click()
  await expect(desk.getByRole('status')).toContainText('Đã nhận xem')
  await desk.getByRole('button', { name: 'Trả lời: đã sửa' }).click()
  await expect(desk.getByText('Viết câu trả lời cho người báo sai').first()).toBeVisible()
  await looking(info)(desk, 'can-bo-tra-loi')
  await desk.getByLabel('Trả lời người báo').fill('Đã sửa theo bảng lương đơn vị gửi lại.')
  await desk.getByRole('button', { name: 'Trả lời: đã sửa' }).click()
  await expect(desk.getByRole('status')).toContainText('Đã trả lời là đã sửa')
  await desk.goto('/can-bo/bao-sai')
  await looking(info)(desk, 'can-bo-danh-sach')

  await page.goto('/ca-nhan')
  await main.getByRole('link', { name: 'Báo sai đã gửi' }).click()
  await look(page, 'danh-sach-bao-sai')
  await main.locator(`a[href="${address}"]`).click()
  await expect(main).toContainText('Đã sửa theo bảng lương đơn vị gửi lại.')
  await look(page, 'co-tra-loi')
  for (const where of ['', '/bhtn']) {
    await page.goto(`/en${here}${where}`)
    await expect(main).toContainText('Total time of participation')
    expect(await vietnameseLeft(page)).toEqual([])
  }
  await page.goto(`/en${address}`)
  expect(await vietnameseLeft(page)).toEqual([])
})
