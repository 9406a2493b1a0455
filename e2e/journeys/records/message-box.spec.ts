import { expect, test } from '@playwright/test'
import { looking } from '../../actions/every-width'
import { openAccount, press } from '../../actions/own-account'
import { aRegisteredPerson } from '../../actions/registered-person'
import { vietnameseLeft } from '../../actions/vietnamese-left'

test('đọc hộp thư của mình, rồi hỏi ở trang kiểm tra: tin thật, tin bị sửa, mã bịa, đường dẫn giả', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(200_000)
  const look = looking(info)
  const main = page.getByRole('main')
  await openAccount(page, browser, aRegisteredPerson())

  await page.getByRole('link', { name: /^Hộp thư \(\d+ chưa đọc\)$/ }).click()
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Hộp thư')
  const news = main.getByRole('listitem').filter({ hasText: 'vừa được kích hoạt' }).first()
  await expect(news).toContainText('Tin nhắn đến')
  const activation = main
    .getByRole('listitem')
    .filter({ hasText: 'Mã kích hoạt tài khoản' })
    .first()
  await expect(activation).toContainText('Mã kích hoạt •••')
  await look(page, 'hop-thu')
  const words = (await news.locator('div[lang]').innerText()).trim()
  await news.getByRole('button', { name: 'Đánh dấu đã đọc' }).click()
  await expect(main).toContainText('Đã đánh dấu là đã đọc.')
  await page.goto('/en/ca-nhan/hop-thu')
  expect(await vietnameseLeft(page)).toEqual([])

  await page.goto('/')
  await page.getByRole('link', { name: 'Kiểm tra tin nhắn, đường dẫn' }).click()
  await look(page, 'kiem-tra-tin')
  const check = async (code: string, pasted: string) => {
    await page.getByLabel('Mã kiểm tra').fill(code)
    await page.getByLabel('Lời tin, hoặc đường dẫn').fill(pasted)
    await press(page, 'Kiểm tra')
  }
  await check('', '')
  await expect(page.locator('#loi')).toContainText('Cả hai ô đang trống.')
  await check('', words)
  await expect(main).toContainText('Tin của BHXH, đúng từng chữ')
  await check('', words.replace('gọi ngay', 'vào vssid-vn.example, gọi ngay'))
  await expect(main).toContainText('Mã đúng, nhưng lời tin đã bị sửa')
  await expect(main).toContainText('vssid-vn.example: giống địa chỉ của BHXH, nhưng không phải')
  await look(page, 'tin-bi-sua')
  await check('000-0000', '')
  await expect(main).toContainText('BHXH không gửi tin nào mang mã này')
  await expect(page.getByLabel('Mã kiểm tra')).toHaveValue('000-0000')
})
