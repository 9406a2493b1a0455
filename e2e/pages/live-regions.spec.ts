import { expect, test, type Page } from '@playwright/test'
import { heardOn, isHeardOut, listen } from '../actions/heard'
import { aPerson } from '../actions/person'
import { aCard } from '../actions/pictures'
import { reachStep } from '../actions/posted/post-steps'

// What is heard of a page over time by somebody who does not see it.

const isSaved = (page: Page) =>
  expect
    .poll(async () =>
      (await heardOn(page)).some(({ isAlert, text }) => !isAlert && /^Đã lưu lúc/.test(text)),
    )
    .toBe(true)

for (const [label, wrong, reason] of [
  ['Tên cơ quan/tổ chức/cá nhân', 'Lò Thị 7', /Bỏ các chữ số/],
  ['Mã số bảo hiểm xã hội', '12345', /bạn đã nhập 5/],
  ['Số CMND/HC/CC', '12', /Lỗi: /],
] as const)
  test(`gõ sai ô “${label}” rồi đi tiếp ngay: nghe hết lý do, sau đó mới nghe “Đã lưu”`, async ({
    page,
  }) => {
    await listen(page)
    await reachStep(page, 'to-khai')
    await page.getByLabel(label).pressSequentially(wrong, { delay: 20 })
    await page.keyboard.press('Tab')
    await isHeardOut(page, reason)
    await isSaved(page)
  })

test('gõ sai điện thoại và thư điện tử: nghe hết lý do của từng ô', async ({ page }) => {
  await listen(page)
  await reachStep(page, 'lien-he')
  for (const [label, wrong] of [
    ['Địa chỉ thư điện tử', 'may@'],
    ['Điện thoại di động', '0912'],
  ] as const) {
    await page.reload()
    await page.getByLabel(label).pressSequentially(wrong, { delay: 20 })
    await page.keyboard.press('Tab')
    await isHeardOut(page, /^Lỗi: /)
  }
})

test('xóa ảnh rồi thì nghe “Đã xóa ảnh mặt trước.”, tên trang nói thế, và mục ấy nhận tiêu điểm', async ({
  page,
}) => {
  await reachStep(page, 'anh-giay-to')
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await expect(page.getByRole('img', { name: 'Mặt trước: ảnh đã lưu' })).toBeVisible()
  await page.getByRole('button', { name: 'Xóa ảnh mặt trước' }).click()
  await expect(page).toHaveTitle(/^Đã xóa ảnh mặt trước\. /)
  await expect(page.getByRole('status').filter({ hasText: 'Đã xóa ảnh mặt trước.' })).toBeFocused()
})

test('ảnh đã lưu và ảnh bị từ chối đều được nghe', async ({ page }) => {
  await listen(page)
  await reachStep(page, 'anh-giay-to')
  const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await page.getByLabel('Mặt trước').and(page.locator('[type=file]')).setInputFiles(pdf)
  await isHeardOut(page, /PDF/)
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  await expect
    .poll(async () => (await heardOn(page)).filter(({ isAlert }) => !isAlert).at(-1)?.text)
    .toBe('Đã lưu ảnh mặt trước.')
})

test('xin gửi lại mã: tên trang và mục nhận tiêu điểm nói yêu cầu đã được nhận', async ({
  page,
}) => {
  await reachStep(page, 'xac-nhan-so-dien-thoai')
  await page.getByText('Tôi chưa nhận được mã').click()
  await page.getByRole('button', { name: 'Gửi lại mã' }).click()
  await expect(page).toHaveTitle(/^Đã nhận yêu cầu gửi lại mã\. /)
  await expect(page.getByRole('status').filter({ hasText: 'Đã nhận yêu cầu' })).toBeFocused()
})

test('cây cơ quan: nghe số kết quả, nghe cơ quan đang chọn, nghe khi chưa chọn gì mà nhấn “Chọn”', async ({
  page,
}) => {
  await listen(page)
  const person = aPerson()
  await reachStep(page, 'noi-giao-dich', person)
  await page.getByRole('button', { name: /^Chọn cơ quan/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Chọn', exact: true }).click()
  await isHeardOut(page, /Chọn một cơ quan/)
  const news = async () => (await heardOn(page)).filter(({ isAlert }) => !isAlert)
  const before = (await news()).length
  await dialog.getByRole('searchbox').pressSequentially('chau doc')
  await expect.poll(async () => (await news()).at(-1)?.text).toMatch(/^Tìm thấy \d+ cơ quan\.$/)
  // Once typing has settled, not at every key.
  const counts = (await news()).slice(before).filter(({ text }) => text.startsWith('Tìm thấy '))
  expect(counts.length).toBeLessThan('chau doc'.length / 2)
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(async () => (await news()).at(-1)?.text)
    .toMatch(/^Đang chọn: .*Châu Đốc, Tỉnh An Giang$/)
  await expect(dialog.getByRole('alert')).toHaveCount(0)
})
