import { expect, test, type Page } from '@playwright/test'
import { setLetters } from '../actions/big-letters'
import { vietnameseLeft } from '../actions/vietnamese-left'

type Form = {
  name: string
  address: string
  /** What is typed, by the names of the fields; right or wrong. */
  typed: Record<string, string>
  /** What no browser keeps. */
  secret?: string
  english: RegExp
}

const forms: Form[] = [
  {
    name: 'đăng nhập',
    address: '/dang-nhap?tiep=%2Fca-nhan%2Flich-su',
    typed: { login: '99 1234' },
    secret: 'password',
    english: /Sign in/,
  },
  {
    name: 'quên mật khẩu',
    address: '/quen-mat-khau',
    typed: { login: '123' },
    english: /password/,
  },
  {
    name: 'nhập mã đặt lại mật khẩu',
    address: '/quen-mat-khau/nhap-ma',
    typed: { login: '9912345670', code: 'ABC' },
    english: /code/,
  },
  {
    name: 'kích hoạt',
    address: '/kich-hoat',
    typed: { login: '991', code: 'K7P-M3' },
    english: /Activate/,
  },
  {
    name: 'tìm mã số BHXH',
    address: '/tra-cuu/ma-so-bhxh',
    typed: { fullName: 'Lò Thị Mẩy'.normalize('NFD'), birthDate: '31/02/1990' },
    english: /Find/,
  },
  {
    name: 'tìm lại hồ sơ',
    address: '/ho-so',
    typed: { reference: 'ABCD', phone: '09' },
    english: /Find/,
  },
  {
    name: 'tra cứu nơi khám chữa bệnh',
    address: '/tra-cuu/co-so-kcb-bhyt',
    typed: { tim: 'Bạch Mai' },
    english: /Health insurance/,
  },
]

const heldIn = (page: Page, names: string[]) =>
  Promise.all(names.map((name) => page.locator(`main [name="${name}"]`).first().inputValue()))

type Name = 'English' | 'Tiếng Việt'

const switchOf = (page: Page, language: Name) =>
  page.getByRole('banner').getByText(language, { exact: true })

const choose = (page: Page, language: Name) => switchOf(page, language).click()

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'có JavaScript' : 'không có JavaScript', () => {
    test.use({ javaScriptEnabled })
    for (const { name, address, typed, secret, english } of forms)
      test(`đổi ngôn ngữ giữa chừng không mất chữ nào: ${name}`, async ({ page }) => {
        await page.goto(address)
        for (const [field, words] of Object.entries(typed))
          await page.locator(`main [name="${field}"]`).first().fill(words)
        if (secret) await page.locator(`main [name="${secret}"]`).fill('bí mật của tôi')
        await choose(page, 'English')
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        await expect(page.getByRole('heading', { level: 1 })).toContainText(english)
        const names = Object.keys(typed)
        const words = Object.values(typed).map((one) => one.normalize())
        expect((await heldIn(page, names)).map((one) => one.normalize())).toEqual(words)
        if (secret) expect(await page.locator(`main [name="${secret}"]`).inputValue()).toBe('')
        expect(page.url()).not.toMatch(/loi=/)
        await choose(page, 'Tiếng Việt')
        await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
        expect((await heldIn(page, names)).map((one) => one.normalize())).toEqual(words)
        const { pathname } = new URL(page.url())
        expect(pathname).toBe(new URL(address, page.url()).pathname)
      })

    test('đổi ngôn ngữ ở trang chọn cơ quan: cơ quan vừa đánh dấu và chữ chưa tìm còn nguyên, tỉnh vẫn mở', async ({
      page,
    }) => {
      await page.goto('/dang-ky/doi-tuong')
      await page.getByLabel('Cá nhân').check()
      await page.getByRole('button', { name: 'Tiếp', exact: true }).last().click()
      await expect(page).toHaveURL(/to-khai/)
      await page.goto('/dang-ky/co-quan?mo=089')
      await page.getByLabel(/Châu Đốc/).check()
      await page.getByLabel('Tìm theo tên').fill('ca mau')
      for (const [language, one] of [
        ['English', /\/en\/dang-ky\/co-quan\?mo=089$/],
        ['Tiếng Việt', /\d\/dang-ky\/co-quan\?mo=089$/],
      ] as const) {
        await choose(page, language)
        await expect(page).toHaveURL(one)
        await expect(page.getByLabel(/Châu Đốc/)).toBeChecked()
        await expect(page.locator('[name=tim]')).toHaveValue('ca mau')
        if (language === 'English') expect(await vietnameseLeft(page)).toEqual([])
      }
      await page.locator('[name=tim]').press('Enter')
      await expect(page).toHaveURL(/tim=ca\+mau/)
      await expect(page.getByRole('radiogroup').first()).toContainText('Cà Mau')
    })
  })

const phones: [address: string, other: Name][] = [
  ['/luu-y', 'English'],
  ['/en/luu-y', 'Tiếng Việt'],
  ['/dang-ky/doi-tuong', 'English'],
  ['/en/dang-ky/doi-tuong', 'Tiếng Việt'],
]

for (const [address, other] of phones)
  test(`trên điện thoại, chữ thường hay to, tên tiếng kia luôn trong tầm mắt, một lần, đủ rộng để nhấn: ${address}`, async ({
    page,
  }) => {
    await page.goto(address)
    for (const letters of [16, 24])
      for (const width of [320, 360, 600]) {
        await setLetters(page, letters)
        await page.setViewportSize({ width, height: 640 })
        const one = switchOf(page, other)
        await expect(one).toHaveCount(1)
        await expect(one).toBeInViewport({ ratio: 1 })
        const { width: wide, height } = (await one.boundingBox())!
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24)
      }
  })

test('bằng bàn phím, tên tiếng kia đứng sau menu và trước “Đăng nhập”', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/luu-y')
  const header = page.getByRole('banner')
  await header.getByText('Menu', { exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(switchOf(page, 'English')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(header.getByRole('link', { name: 'Đăng nhập' })).toBeFocused()
})
