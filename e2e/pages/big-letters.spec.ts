import { chromium, test, type Browser } from '@playwright/test'
import { fitsWidth } from '../actions/axe'

// The commonest way to enlarge on a phone: the browser's own letters, half as big again or twice as big.

const addresses = [
  '/',
  '/dang-ky',
  '/dang-ky/doi-tuong',
  '/ho-so',
  '/dang-nhap',
  '/kich-hoat',
  '/quen-mat-khau',
  '/can-bo/dang-nhap',
  '/dong-bhxh-dien-tu',
  '/dich-vu-cong',
  '/tra-cuu',
  '/tra-cuu/ma-so-bhxh',
  '/tra-cuu/co-so-kcb-bhyt?tim=chau+doc',
  '/du-lieu-mo',
  '/tai-lieu-ung-dung',
  '/tin-tuc',
  '/ho-tro',
  '/gioi-thieu',
  '/luu-y',
  '/huong-dan',
  '/tro-nang',
  '/khong-co-trang-nay',
]
/** The spacing somebody may ask for (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

for (const size of [24, 32]) {
  test(`chữ của trình duyệt ${size} px, màn hình 360 và 320 px: không trang nào phải kéo ngang`, async ({
    baseURL,
  }, info) => {
    test.setTimeout(240_000)
    const { executablePath, args = [] } = info.project.use.launchOptions ?? {}
    const browser: Browser = await chromium.launch({
      executablePath,
      args: [...args, `--blink-settings=defaultFontSize=${size}`],
    })
    for (const width of [360, 320]) {
      const page = await browser.newPage({ baseURL, viewport: { width, height: 640 } })
      for (const address of addresses)
        await test.step(`${address}, ${width} px`, async () => {
          await page.goto(address)
          await fitsWidth(page)
          await page.evaluate((css) => {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync(css)
            document.adoptedStyleSheets = [sheet]
          }, spacing)
          await fitsWidth(page)
        })
    }
    await browser.close()
  })
}
