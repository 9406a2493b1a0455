import { expect, test } from '@playwright/test'
import * as citizen from '../../actions/citizen'
import { looking } from '../../actions/every-width'
import { press } from '../../actions/own-account'
import { openAsDemo } from '../../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../../actions/vietnamese-left'

test('từ trang cá nhân mở việc cần biết, đọc vì sao được báo, ghi là đã đọc, chọn việc muốn được báo', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const look = looking(info)
  const main = page.getByRole('main')
  // Each reads their own: what was read stays read.
  const who = citizen.runsScripts() ? 'có con nhỏ' : 'đang đi làm'
  await openAsDemo(page, who)
  await main.getByRole('link', { name: /^Của bạn: \d+ điều/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần biết')
  await expect(main).toContainText(/Báo ngày \d{2}\/\d{2}\/\d{4}\./)
  await look(page, 'viec-can-biet')
  await main
    .getByRole('button', { name: /^Đánh dấu đã đọc/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toContainText('Đã đánh dấu là đã đọc.')

  await main.getByRole('link', { name: 'chọn việc muốn được báo' }).click()
  await page.getByLabel('Con đủ 18 tuổi').selectOption('Không xem, không báo')
  await page.getByLabel('Lượt khám mới').selectOption('Tin nhắn')
  await press(page, 'Lưu lựa chọn')
  await expect(page.getByRole('status')).toContainText('Đã lưu lựa chọn của bạn.')
  await expect(page.getByLabel('Con đủ 18 tuổi')).toHaveValue('none')
  await expect(page.getByLabel('Lượt khám mới')).toHaveValue('sms')
  await look(page, 'loi-bao')

  await page.goto('/ca-nhan/nhat-ky')
  await expect(main).toContainText('Mỗi ngày hệ thống xem dữ liệu BHXH của bạn')
  await expect(main).toContainText('Báo việc cần biết')
  await page.goto('/en/ca-nhan/toi/viec-can-biet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Things to know')
  expect(await vietnameseLeft(page)).toEqual([])
})
