import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { looking } from '../../actions/every-width'
import { keepPaper } from '../../actions/keep-picture'
import { signInCitizen } from '../../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../../actions/vietnamese-left'

/** Presses a button whose answer is a file. */
async function download(page: Page, name: RegExp): Promise<{ file: Buffer; name: string }> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('button', { name }).click(),
  ])
  return { file: await readFile(await given.path()), name: given.suggestedFilename() }
}

async function send(page: Page, buffer: Buffer) {
  const [name, mimeType] = ['giay.pdf', 'application/pdf']
  await page.getByLabel('Tệp của giấy').setInputFiles({ name, mimeType, buffer })
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
}

test('từ thẻ BHYT lấy giấy có chữ ký mang về; người khác kiểm bằng mã, bằng tệp; thu hồi rồi ai kiểm cũng thấy', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(200_000)
  const look = looking(info)
  const main = page.getByRole('main')
  await signInCitizen(page)
  await page.goto('/ca-nhan/toi/the-bhyt')
  await main.getByRole('link', { name: 'Tải bản có chữ ký (PDF)' }).click()
  await expect(page).toHaveURL(/mang-ve#the-bhyt$/)
  const { file, name } = await download(page, /PDF.*Xác nhận thẻ BHYT/)
  keepPaper('xac-nhan-the-bhyt', file)
  expect(name).toMatch(/^Xác nhận thẻ BHYT [2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\.pdf$/)
  const code = name.slice(-18, -4)

  await page.reload()
  await expect(main.getByRole('table', { name: 'Giấy đã lập' })).toContainText(code)
  await look(page, 'mang-ve')

  const desk = await (await browser.newContext()).newPage()
  await desk.goto('/giay')
  await desk.getByRole('main').getByRole('link', { name: 'kiểm tra ở đây' }).click()
  await desk.getByLabel('Mã giấy').fill('K7PM')
  await desk.getByRole('button', { name: 'Kiểm tra mã' }).click()
  await expect(desk.locator('#loi')).toContainText('Mã giấy có 12 ký tự, bạn đã nhập 4')
  await expect(desk.getByLabel('Mã giấy')).toHaveValue('K7PM')
  await desk.getByLabel('Mã giấy').fill(code.toLowerCase())
  await desk.getByRole('button', { name: 'Kiểm tra mã' }).click()
  await expect(desk).toHaveURL(new RegExp(`/giay/${code.replaceAll('-', '')}$`))
  await expect(desk.getByRole('status')).toContainText('Mã đúng, giấy chưa bị thu hồi')
  await look(desk, 'con-gia-tri')
  await send(desk, file)
  await expect(desk.getByRole('status')).toContainText('Tệp đúng như đã cấp')
  const other = Buffer.from(file)
  other[other.length - 100]! ^= 1
  await send(desk, other)
  await expect(desk.getByRole('status')).toContainText('Tệp đã bị thay đổi')
  await look(desk, 'bi-thay-doi')
  await desk.goto('/en/giay/kiem-tra')
  expect(await vietnameseLeft(desk)).toEqual([])

  await main.getByRole('link', { name: `Thu hồi ${code}` }).click()
  await main.getByRole('button', { name: 'Thu hồi giấy này' }).click()
  await expect(page.locator('#loi')).toContainText('Chọn một lý do')
  await look(page, 'thu-hoi')
  await page.getByLabel('Không cần nữa').check()
  await main.getByRole('button', { name: 'Thu hồi giấy này' }).click()
  await expect(page.getByRole('status')).toContainText('Đã thu hồi giấy')
  await desk.goto('/giay/kiem-tra')
  await send(desk, file)
  await expect(desk.getByRole('status')).toContainText('Giấy đã bị thu hồi')
  await desk.context().close()
})
