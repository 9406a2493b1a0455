import { connect } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { reviewHref, startHref, stepHref } from '@/lib/registration/steps/addresses'
import * as citizen from '../actions/citizen'
import { reachStep } from '../actions/posted/post-steps'

const declarant = stepHref('declarant')

const addresses = [
  '/',
  startHref,
  stepHref('subject'),
  '/dang-nhap',
  '/khong-co',
  '/api/health',
  '/icon.svg',
]

for (const address of addresses) {
  test(`${address} có đủ tiêu đề an toàn và chính sách nội dung chặt`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    const policy = headers['content-security-policy']!
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('biểu mẫu từ trang khác gửi đến thì bị từ chối, không có gì thay đổi', async ({ request }) => {
  const posts = [declarant, stepHref('photos'), reviewHref, '/ho-so/rut', '/dang-xuat']
  for (const address of posts) {
    const answer = await request.post(address, {
      headers: { origin: 'https://gia-mao.example', 'sec-fetch-site': 'cross-site' },
      form: { fullName: 'Kẻ Gian' },
      maxRedirects: 0,
    })
    expect(answer.status(), address).toBe(403)
  }
})

test.describe('trang mở từ trước phiên bản mới gửi đến địa chỉ cũ của biểu mẫu', () => {
  async function openedBefore(page: Page) {
    await reachStep(page, 'to-khai')
    await page.locator(`form[action="${declarant}"]`).evaluate((form, former) => {
      form.setAttribute('action', former)
    }, `${declarant}/luu`)
    return page.getByLabel('Tên cơ quan/tổ chức/cá nhân')
  }

  test('nhấn “Tiếp”: lời đã gõ đến đúng chỗ', async ({ page }) => {
    const typed = await openedBefore(page)
    await typed.fill('Bàn Thị Mẩy')
    await citizen.goOn(page)
    expect(new URL(page.url()).pathname).toBe(declarant)
    await expect(typed).toHaveValue('Bàn Thị Mẩy')
  })

  test('tự lưu trong khi gõ: được lưu, và trang nói đúng thế', async ({ page }) => {
    const typed = await openedBefore(page)
    await typed.fill('Lò Văn Pâng')
    await expect(page.locator('[data-saved]').first()).toContainText('Đã lưu lúc')
    await page.goto(`${declarant}/luu`)
    expect(new URL(page.url()).pathname).toBe(declarant)
    await expect(typed).toHaveValue('Lò Văn Pâng')
  })
})

test('trang kê khai không được lưu lại ở đâu', async ({ page }) => {
  await reachStep(page, 'to-khai')
  const answer = await page.goto(declarant)
  expect(answer!.headers()['cache-control']).toMatch(/no-store/)
})

test('phần gửi quá dài được trả lời bằng lời', async ({ request, baseURL }) => {
  const answer = await request.post(declarant, {
    headers: { origin: baseURL! },
    form: { fullName: 'x'.repeat(200_000) },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toContain('viết gọn hơn')
})

test('chữ lạ ở mọi ô được giữ và báo nhẹ nhàng, không làm hỏng trang', async ({ page }) => {
  await reachStep(page, 'to-khai')
  const strange = `<script>alert(1)</script>'"; DROP TABLE "Declaration"; -- \u202Eabc \u0000 ${'🙂'.repeat(50)}`
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(strange)
  await page.getByLabel('Mã số bảo hiểm xã hội').fill('9'.repeat(10_000))
  await page.getByLabel('Số CMND/HC/CC').fill('%_\\')
  await citizen.goOn(page)
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expect(page.getByLabel('Tên cơ quan/tổ chức/cá nhân')).toHaveValue(
    /<script>alert\(1\)<\/script>/,
  )
})

const raw = (line: string, baseURL: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket
      .on('data', (chunk) => (text += chunk))
      .on('end', () => resolve(text))
      .on('error', reject)
  })

for (const line of [
  'GET // HTTP/1.1',
  'GET /%E0%A4%A HTTP/1.1',
  'GET /..%2f..%2fetc/passwd HTTP/1.1',
  'GET /dang-ky/%00/luu HTTP/1.1',
]) {
  test(`«${line}» không làm máy chủ ngã`, async ({ request, baseURL }) => {
    expect(await raw(line, baseURL!)).toMatch(/^HTTP\/1\.1 (30\d|40\d)/)
    expect((await request.get('/api/health')).ok()).toBe(true)
  })
}
