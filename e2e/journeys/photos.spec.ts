import { readFileSync, readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import * as citizen from '../actions/citizen'
import { aCard } from '../actions/pictures'
import { reachStep } from '../actions/posted/post-steps'

async function atPhotos(page: Page) {
  await reachStep(page, 'anh-giay-to')
}

async function offer(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel('Mặt trước *', { exact: true }).setInputFiles(file)
  if (!citizen.runsScripts()) await citizen.goOn(page)
}

const kept = (page: Page) => page.getByRole('img', { name: 'Mặt trước: ảnh đã lưu' })

test('ảnh bị từ chối thì nói phải làm gì, ảnh kia vẫn được giữ', async ({ page }) => {
  await atPhotos(page)
  const files = [
    ['giay-to.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), /PDF/],
    ['giay-to.jpg', 'image/jpeg', Buffer.from('đây không phải ảnh'), /chưa phải là ảnh|hỏng/],
    [
      'giay-to.jpg',
      'image/jpeg',
      (await aCard('x')).buffer.subarray(0, 20_000),
      /hỏng|chưa tải lên hết/,
    ],
  ] as const
  for (const [name, mimeType, buffer, words] of files) {
    await offer(page, { name, mimeType, buffer })
    await expect(page.getByText(words).first()).toBeVisible()
  }
  await offer(page, await aCard('mặt trước'))
  await expect(kept(page)).toBeVisible()
})

test('ảnh 9 MB từ điện thoại được nhận, thu nhỏ và bỏ nơi chụp', async ({ page }) => {
  await atPhotos(page)
  const noise = await sharp({
    create: {
      width: 3600,
      height: 2700,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    // Noise alone grows into one grey when it is made small, and a picture of one colour is refused.
    .composite([
      {
        input: await sharp((await aCard('mặt trước')).buffer)
          .resize(1200)
          .toBuffer(),
      },
    ])
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 22/1 0/1' } })
    .jpeg({ quality: 96 })
    .toBuffer()
  expect(noise.length).toBeGreaterThan(8_000_000)
  await offer(page, { name: 'IMG_2041.JPG', mimeType: 'image/jpeg', buffer: noise })
  await expect(kept(page)).toBeVisible({ timeout: 20_000 })
  const src = await kept(page).getAttribute('src')
  const stored = await (await page.request.get(src!)).body()
  expect(stored.length).toBeLessThan(1.5 * 1024 * 1024)
  const { exif, width = 0 } = await sharp(stored).metadata()
  expect(exif).toBeUndefined()
  expect(width).toBeLessThanOrEqual(2000)
})

test('ảnh HEIC của iPhone được nhận', async ({ page }) => {
  await atPhotos(page)
  const [fixture] = readdirSync('lib/photos/fixtures').filter((name) => name.endsWith('.heic'))
  const buffer = readFileSync(`lib/photos/fixtures/${fixture}`)
  await offer(page, { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer })
  await expect(kept(page)).toBeVisible({ timeout: 30_000 })
})

test('ảnh của mình người khác không mở được', async ({ page, browser }) => {
  await atPhotos(page)
  await offer(page, await aCard('mặt trước'))
  await expect(kept(page)).toBeVisible()
  const src = new URL((await kept(page).getAttribute('src'))!, page.url()).href
  expect((await page.request.get(src)).headers()['cache-control']).toBe('private, no-store')
  const stranger = await browser.newContext()
  expect((await stranger.request.get(src)).status()).toBe(404)
  await stranger.close()
})

test('xóa ảnh đã chọn rồi chọn ảnh khác', async ({ page }) => {
  await atPhotos(page)
  await offer(page, await aCard('mặt trước'))
  await expect(kept(page)).toBeVisible()
  await page
    .getByRole('button', { name: /Xóa ảnh/ })
    .first()
    .click()
  await expect(kept(page)).toHaveCount(0)
})
