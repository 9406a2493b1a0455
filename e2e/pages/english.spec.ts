import { expect, test } from '@playwright/test'
import { looksRightAtEveryWidth } from '../actions/every-width'
import { vietnameseLeft } from '../actions/vietnamese-left'

/** A page of each kind that is in English. */
const addresses = [
  '/en',
  '/en/huong-dan',
  '/en/dich-vu-cong',
  '/en/dich-vu-cong/tai-co-quan',
  '/en/may-khach',
  '/en/dong-bhxh-dien-tu',
  '/en/giay',
  '/en/gioi-thieu',
  '/en/ho-tro',
  '/en/kiem-tra-tin-nhan',
  '/en/luu-y',
  '/en/tai-lieu-ung-dung',
  '/en/tin-tuc',
  '/en/kiem-tra-bien-nhan',
  '/en/quyen-rieng-tu',
  '/en/so-goc-nhat-ky',
  '/en/tro-nang',
  '/en/tra-cuu',
  '/en/tra-cuu/co-quan-bhxh?tim=chau+doc',
  '/en/tra-cuu/co-so-kcb-bhyt?tinh-nay=91&loai=benh_vien',
  '/en/tra-cuu/don-vi-tham-gia?tinh-nay=91',
  '/en/tra-cuu/diem-thu?tim=khong+co+noi+nay',
  '/en/tra-cuu/ma-so-bhxh',
  '/en/du-lieu-mo',
  '/en/hop-thu-demo',
  '/en/dang-ky',
  '/en/ho-so?khac=1',
  '/en/khong-co-trang-nay',
  '/en/dieu-khoan',
  '/en/truoc-khi-su-dung',
  '/en/hien-thi',
  '/en/dang-nhap',
  '/en/quen-mat-khau',
  '/en/quen-mat-khau/nhap-ma',
  '/en/kich-hoat',
  '/en/dat-mat-khau',
]

for (const address of addresses)
  test(`trang ${address} nói tiếng Anh, đọc được ở mọi cỡ màn hình và cỡ chữ, axe không báo lỗi`, async ({
    page,
  }, info) => {
    await looksRightAtEveryWidth(page, address, (width) => info.outputPath(`${width}.png`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await vietnameseLeft(page)).toEqual([])
  })

test('đổi tiếng rồi đổi lại: vẫn trang ấy, điều đang hỏi và mọi liên kết đi theo', async ({
  page,
}) => {
  await page.goto('/tra-cuu/co-quan-bhxh?tim=chau+doc')
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/tra-cuu\/co-quan-bhxh\?tim=chau\+doc(&|$)/)
  await expect(page.locator('main a[href="/en/tra-cuu/diem-thu"]')).toBeVisible()
  await header.getByRole('button', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/tra-cuu\/co-quan-bhxh\?tim=chau\+doc(&|$)/)
})

test('biểu mẫu gửi trên trang tiếng Anh dẫn đến trang tiếng Anh, lỗi cũng bằng tiếng Anh', async ({
  page,
}) => {
  await page.goto('/en/tra-cuu/ma-so-bhxh')
  await page.getByRole('button', { name: 'Find the number' }).click()
  await expect(page).toHaveURL(/\/en\/tra-cuu\/ma-so-bhxh/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('alert')).toContainText('Enter the full name')
  expect(await vietnameseLeft(page)).toEqual([])
})

test('trang của cán bộ không có tiếng Anh nên dẫn về địa chỉ tiếng Việt, và nói tiếng Việt với trình đọc màn hình', async ({
  page,
}) => {
  await page.goto('/en/can-bo/dang-nhap')
  await expect(page).toHaveURL(/localhost:\d+\/can-bo\/dang-nhap/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(page.locator('link[hreflang]')).toHaveCount(0)
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en$/)
})
