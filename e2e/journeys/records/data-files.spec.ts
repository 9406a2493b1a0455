import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { looking } from '../../actions/every-width'
import { openAsDemo } from '../../actions/signing-in/sign-in-citizen'

async function download(page: Page, file: string): Promise<Buffer> {
  // A form that was just sent takes no second press for some seconds.
  await page.goto('/ca-nhan/toi/mang-ve')
  await page.getByRole('radio', { name: file }).check()
  const begun = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải tệp' }).click()
  const taken = await begun
  expect(taken.suggestedFilename()).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.\w+$/)
  return readFileSync(await taken.path())
}

test('người đang đi làm tải dữ liệu về: tệp Excel, tệp CSV; trang nói trước tệp có gì', async ({
  page,
}, info) => {
  const look = looking(info)
  await openAsDemo(page, 'đang đi làm')
  await expect(page).toHaveURL(/\/ca-nhan$/)
  await page.goto('/ca-nhan/toi/mang-ve')
  await expect(page.getByRole('main')).toContainText('Chỉ tải về máy của riêng bạn.')
  await look(page, 'mang-ve')
  const workbook = await download(page, 'Tất cả, mở bằng Excel')
  expect(workbook.subarray(0, 2).toString()).toBe('PK')
  const periods = (await download(page, 'Quá trình tham gia')).toString('utf8')
  expect(periods).toMatch(/^\uFEFFDữ liệu của;.*;Loại bảo hiểm;Từ tháng;/)
  expect(periods.split('\r\n').length).toBeGreaterThan(2)
})
