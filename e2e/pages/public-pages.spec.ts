import { expect, test, type Page } from '@playwright/test'
import { hotline } from '@/lib/site/settings'
import { isAccessible } from '../actions/axe'
import { looksRight, looksRightAtEveryWidth } from '../actions/every-width'
import { publicAddresses } from '../actions/page-addresses'

for (const address of publicAddresses) {
  test(`trang ${address} đọc được ở mọi cỡ màn hình và cỡ chữ, axe không báo lỗi; có dải «Bản trình diễn», tổng đài, hai câu bản quyền`, async ({
    page,
  }, info) => {
    const faults: string[] = []
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    page.on('pageerror', (fault) => faults.push(String(fault)))
    await looksRightAtEveryWidth(page, address, (width) => info.outputPath(`${width}.png`))
    // The missing page itself answers 404, which the browser says in its console.
    expect(faults.filter((line) => !/404/.test(line))).toEqual([])
    await saysWhoseItIs(page, address)
  })
}

async function saysWhoseItIs(page: Page, address: string) {
  await expect(page.getByText('Bản trình diễn').first()).toBeVisible()
  await expect(page.getByRole('link', { name: hotline.shown }).first()).toBeVisible()
  if (address.startsWith('/can-bo')) return
  // The menu of somebody signed in ends with the first, too.
  const foot = page.getByRole('contentinfo')
  await expect(
    foot.getByText('©2014 – 2015 - Bản quyền thuộc về Bảo hiểm xã hội Việt Nam.'),
  ).toBeVisible()
  await expect(
    foot.getByText('vui lòng ghi rõ nguồn "Cổng thông tin điện tử BHXH Việt Nam"'),
  ).toBeVisible()
}

test('trên điện thoại, màu của đầu trang, trình đơn đang mở và chân trang cũng đủ tương phản', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 768 })
  await page.goto('/')
  await isAccessible(page)
  await page.getByRole('banner').locator('summary').first().click()
  // The open menu lies over part of the links beside it, as menus do.
  await isAccessible(page, { rules: { 'target-size': { enabled: false } } })
})

test('màu nhạt và ảnh không tên thêm vào một trang thì bị thấy, dù trang trước cùng kiểu đã được xem', async ({
  page,
}, info) => {
  const picture = (size: number) => info.outputPath(`${size}.png`)
  await looksRightAtEveryWidth(page, '/dang-nhap', picture)
  for (const [added, fault] of [
    ['<p>Chữ nhạt</p>', 'color-contrast'],
    ['<div class="max-sm:hidden"><img src="/icon.svg"></div>', 'image-alt'],
  ] as const) {
    await page.goto('/gioi-thieu')
    await page.locator('main h1').evaluate((title, html) => {
      title.insertAdjacentHTML('afterend', html)
      const next = title.nextElementSibling as HTMLElement
      next.style.color = '#bbb'
    }, added)
    await expect(looksRight(page, picture)).rejects.toThrow(fault)
  }
})

test('từ trang chủ, hai lần bấm là đến trang kê khai đầu tiên', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Đăng ký', exact: true }).click()
  await page.getByRole('link', { name: 'Bắt đầu' }).click()
  await expect(page.getByRole('radiogroup', { name: 'Đối tượng đăng ký:' })).toBeVisible()
})
