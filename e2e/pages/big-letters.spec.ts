import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { fitsWidth } from '../actions/axe'
import { keepsWordsWhole, leavesRoomUnderHeader, showsChoicesWhole } from '../actions/big-letters'
import { asOfficer } from '../actions/officer'
import * as citizen from '../actions/citizen'
import { citizenAddresses, lookUpAddresses, publicAddresses } from '../actions/page-addresses'
import { signInCitizen } from '../actions/sign-in-citizen'
import { officerLogins, walkOfficer } from '../actions/walk-officer'
import { aLongNamedPerson, walkRegistration, type Look } from '../actions/walk-registration'

// The commonest way to enlarge on a phone: the browser's own letters, half as big again or twice as big.

/** The spacing somebody may ask for (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

/** Looks at the page as it stands, on two phones, then as somebody has it who needs more room between letters. */
const lookOn =
  (page: Page): Look =>
  (name) =>
    test.step(name, async () => {
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 })
        await fitsWidth(page)
        await keepsWordsWhole(page)
        await showsChoicesWhole(page)
        if (await page.locator('.phone-bar').count()) await leavesRoomUnderHeader(page)
      }
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, spacing)
      await fitsWidth(page)
      await page.evaluate(() => (document.adoptedStyleSheets = []))
    })

const visit = async (page: Page, addresses: string[]) => {
  for (const address of addresses) {
    await page.goto(address)
    await lookOn(page)(address)
  }
}

const walks: Record<string, (browser: Browser, baseURL: string) => Promise<void>> = {
  'trang chung': async (browser, baseURL) =>
    visit(await browser.newPage({ baseURL }), [...publicAddresses, ...lookUpAddresses]),
  'trang kê khai': async (browser, baseURL) => {
    const phone = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } })
    const page = await phone.newPage()
    await walkRegistration(page, lookOn(page), aLongNamedPerson())
  },
  'trang cá nhân': async (browser, baseURL) => {
    const page = await browser.newPage({ baseURL })
    await signInCitizen(page)
    await visit(page, citizenAddresses)
  },
  'trang của cán bộ': async (browser, baseURL) => {
    for (const login of officerLogins) {
      const page = await asOfficer(browser, login, { baseURL })
      await walkOfficer(page, lookOn(page))
      await page.context().close()
    }
  },
}

for (const size of [24, 32])
  for (const [name, walk] of Object.entries(walks))
    test(`${name}, chữ của trình duyệt ${size} px trên điện thoại: không phải kéo ngang, không chữ nào bị cắt hay bị bẻ đôi, đầu trang chưa đến một phần ba màn hình`, async ({
      baseURL,
    }, info) => {
      test.setTimeout(300_000)
      const { executablePath, args = [] } = info.project.use.launchOptions ?? {}
      const letters = `--blink-settings=defaultFontSize=${size}`
      const browser = await chromium.launch({ executablePath, args: [...args, letters] })
      await walk(browser, baseURL!)
      await browser.close()
    })

for (const [width, height, size] of [
  [360, 640, 24],
  [360, 640, 32],
  [640, 360, 16],
  [640, 360, 24],
  [683, 384, 16],
] as const)
  test(`hộp chọn cơ quan ở ${width}×${height}, chữ ${size} px: ô tìm, “Chọn” và “Đóng” luôn trong tầm mắt; danh sách cuộn ở giữa mở ở dòng tỉnh mình, và tìm thì thấy từ dòng đầu`, async ({
    baseURL,
  }, info) => {
    test.setTimeout(180_000)
    const { executablePath, args = [] } = info.project.use.launchOptions ?? {}
    const letters = `--blink-settings=defaultFontSize=${size}`
    const browser = await chromium.launch({ executablePath, args: [...args, letters] })
    const page = await (await browser.newContext({ baseURL })).newPage()
    const person = aLongNamedPerson()
    await citizen.start(page)
    await citizen.fillDeclarant(page, person)
    await citizen.fillAddress(page)
    await citizen.attachPhotos(page)
    await citizen.fillContact(page, person)
    await citizen.confirmPhone(page, person)
    await page.setViewportSize({ width, height })
    // Pressed before the page's script is there, the button leads to the list's own page.
    await page.waitForLoadState('load')
    await page.getByRole('button', { name: /^Chọn cơ quan/ }).click()
    const dialog = page.getByRole('dialog')
    for (const part of [
      dialog.getByRole('searchbox'),
      dialog.getByRole('button', { name: 'Chọn', exact: true }),
      dialog.getByRole('button', { name: 'Đóng' }),
      dialog.getByRole('treeitem', { name: /An Giang/ }).first(),
    ])
      await expect(part).toBeInViewport()
    for (const part of ['Chọn', 'Đóng'])
      await expect(dialog.getByRole('button', { name: part, exact: true })).toBeInViewport({
        ratio: 1,
      })
    const province = dialog.getByText('[089] BHXH Tỉnh An Giang', { exact: true })
    await expect(province).toBeInViewport()
    const lines = dialog.getByRole('treeitem')
    for (const [words, first] of [
      ['long xuyen', /An Giang/],
      ['ninh', /Ninh/],
      ['chau thanh', /Châu Thành/],
    ] as const) {
      await lines.last().scrollIntoViewIfNeeded()
      await dialog.getByRole('searchbox').fill(words)
      await expect(lines.first()).toHaveAccessibleName(first)
      await expect(lines.first()).toBeInViewport()
    }
    await browser.close()
  })
