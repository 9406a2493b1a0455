import { gzipSync } from 'node:zlib'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { looksRightAtEveryWidth } from '../actions/every-width'
import { anInsuredPerson } from '../actions/insured-person'
import type { InsuredPerson } from '../../lib/insured/person'

const addresses = {
  'mọi biểu hỏi': '/tra-cuu',
  'cơ quan, chưa hỏi': '/tra-cuu/co-quan-bhxh',
  'cơ quan theo tỉnh': '/tra-cuu/co-quan-bhxh?tinh=89',
  'cơ sở y tế, có gợi ý': '/tra-cuu/co-so-kcb-bhyt?tim=chauu+doc&tinh=89',
  'không tìm thấy': '/tra-cuu/co-so-kcb-bhyt?tim=khong+co+dau&tinh=89&huyen=884&loai=benh_vien',
  'cơ sở cấp giấy': '/tra-cuu/co-so-cap-giay-nghi-viec?tinh-nay=91',
  'đơn vị': '/tra-cuu/don-vi-tham-gia?tinh-nay=91',
  'điểm thu': '/tra-cuu/diem-thu?tinh=01',
  'tỉnh không có thật': '/tra-cuu/diem-thu?tinh=99',
  'mã số': '/tra-cuu/ma-so-bhxh',
}

for (const [name, address] of Object.entries(addresses)) {
  test(`${name}: đọc được ở mọi cỡ màn hình và cỡ chữ, axe không báo lỗi`, async ({
    page,
  }, info) => {
    await looksRightAtEveryWidth(page, address, (width) => info.outputPath(`${width}.png`))
  })
}

test('mã số, nhấn khi chưa điền: đọc được ở mọi cỡ màn hình, axe không báo lỗi', async ({
  page,
}, info) => {
  await page.goto('/tra-cuu/ma-so-bhxh')
  await page.getByRole('button', { name: 'Tìm mã số' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  const { pathname, search } = new URL(page.url())
  await looksRightAtEveryWidth(page, pathname + search, (width) => info.outputPath(`${width}.png`))
})

const strange = {
  'một vạn chữ': 'chau doc '.repeat(1100),
  SQL: `'; DROP TABLE "Facility"; --`,
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'ký tự điều khiển và chữ ngược': '\u0000\u0007\u202E\u2066chau doc\u200B',
  'ký tự đại diện': '%_\\*?[]{}()|^$',
  'nửa ký tự, dấu chồng chất': `\uD800a${'\u0301'.repeat(500)}`,
}
const lookUps = [
  '/tra-cuu/co-quan-bhxh',
  '/tra-cuu/co-so-kcb-bhyt',
  '/tra-cuu/co-so-cap-giay-nghi-viec',
  '/tra-cuu/don-vi-tham-gia',
  '/tra-cuu/diem-thu',
]

for (const [name, text] of Object.entries(strange)) {
  test(`${name} ở mọi ô vẫn được trả lời nhẹ nhàng`, async ({ page, request }) => {
    for (const address of lookUps) {
      const every = ['tim', 'tinh', 'tinh-nay', 'huyen', 'xa', 'loai', 'co-quan', 'noi', 'trang']
      for (const field of every.slice(1)) {
        const asked = new URLSearchParams({ tim: 'chau doc', [field]: text.slice(0, 500) })
        expect((await request.get(`${address}?${asked}`)).status(), `${address} ${field}`).toBe(200)
      }
      await page.goto(`${address}?${new URLSearchParams({ tim: text })}`)
      await expect(page.getByRole('searchbox')).toBeVisible()
      expect(await page.locator('main script, main img').count()).toBe(0)
    }
  })
}

test('trang kết quả quá xa thì được chỉ về trang cuối, không báo hỏng', async ({ page }) => {
  await page.goto('/tra-cuu/co-so-kcb-bhyt?tinh=89&trang=99999')
  await expect(page.getByRole('heading', { name: /^Tìm thấy/ })).toBeVisible()
  await page.getByRole('link', { name: /^Về trang/ }).click()
  await expect(page.getByRole('table').getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Trang sau' })).toHaveCount(0)
})

test('bản in có tên mục, câu hỏi, ngày của dữ liệu; không có biểu hỏi và lối đi', async ({
  page,
}) => {
  await page.goto('/tra-cuu/diem-thu?tinh=01')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Dữ liệu tính đến/)).toBeVisible()
  await expect(page.getByText(/^In từ .*, ngày/)).toBeVisible()
  await expect(page.getByRole('search')).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByText('Xem trên bản đồ').first()).toBeHidden()
})

test('chỉ bằng bàn phím: gõ, Enter, và đứng ngay ở kết quả', async ({ page }) => {
  await page.goto('/tra-cuu/co-quan-bhxh')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('chau doc')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#ket-qua$/)
  await page.keyboard.press('Tab')
  const inResults = () =>
    document.activeElement?.closest('table') !== null || document.activeElement?.id === 'ket-qua'
  expect(await page.evaluate(inResults)).toBe(true)
})

test('liên kết bản đồ không mang theo ai đang xem', async ({ page }) => {
  await page.goto('/tra-cuu/diem-thu?tinh=01')
  const link = page.getByRole('link', { name: /^Xem trên bản đồ/ }).first()
  await expect(link).toHaveAttribute('rel', /noreferrer/)
  await expect(link).toHaveAttribute('href', /^https:\/\//)
})

const post = (request: APIRequestContext, person: InsuredPerson, baseURL: string) =>
  request.post('/tra-cuu/ma-so-bhxh', {
    headers: { origin: baseURL, 'accept-encoding': 'identity' },
    form: {
      fullName: person.fullName,
      birthDate: person.birthDate.split('-').reverse().join('/'),
      province: person.provinceCode,
      by: 'idNumber',
      idNumber: person.idNumber,
    },
    maxRedirects: 0,
  })

test('mã số: thấy hay không thấy, câu trả lời dài như nhau và không có gì trên địa chỉ', async ({
  request,
  baseURL,
}) => {
  const person = anInsuredPerson()
  const sizes = []
  for (const asked of [person, { ...person, birthDate: '1902-02-02' }]) {
    const answer = await post(request, asked, baseURL!)
    expect(answer.status()).toBe(303)
    expect(answer.headers().location).toBe('/tra-cuu/ma-so-bhxh/ket-qua')
    expect(answer.headers()['set-cookie']).toMatch(/HttpOnly.*SameSite=lax|SameSite=lax.*HttpOnly/i)
    const head = answer.headersArray().map(({ name, value }) => name.length + value.length)
    const page = await (await request.get('/tra-cuu/ma-so-bhxh/ket-qua')).text()
    sizes.push({ head: head.reduce((sum, one) => sum + one, 0), page: page.length })
  }
  expect(sizes[0]!.head).toBe(sizes[1]!.head)
  expect(Math.abs(sizes[0]!.page - sizes[1]!.page) / sizes[0]!.page).toBeLessThan(0.02)
})

test('mã số: mở trang kết quả mà chưa hỏi thì về lại biểu hỏi', async ({ page }) => {
  await page.goto('/tra-cuu/ma-so-bhxh/ket-qua')
  await expect(page).toHaveURL(/\/tra-cuu\/ma-so-bhxh$/)
})

test('trang kết quả nặng nhất vẫn dưới 30 KB khi nén', async ({ request }) => {
  for (const address of lookUps) {
    const html = await (await request.get(`${address}?tinh-nay=01`)).body()
    expect(gzipSync(html).length, address).toBeLessThan(30 * 1024)
  }
})
