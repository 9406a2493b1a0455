import { expect, test, type Page } from '@playwright/test'
import { looksRightAtEveryWidth } from '../actions/every-width'
import * as officer from '../actions/officer'
import { signInCitizen } from '../actions/sign-in-citizen'

/** The parts of the citizen's room; a paper, which is no page, opens in a window of its own. */
const citizenDoors = 'a[href^="/ca-nhan/"]:not([target="_blank"])'

const lookAt = (page: Page, address: string, picture: (name: string) => string) =>
  looksRightAtEveryWidth(page, address, (width) =>
    picture(`${address.replaceAll('/', '_')}-${width}.png`),
  )

test('mọi trang của công dân đọc được ở mọi cỡ màn hình', async ({ page }, info) => {
  test.setTimeout(180_000)
  await signInCitizen(page)
  await expect(page.getByRole('main').locator(citizenDoors)).not.toHaveCount(0)
  await page.waitForLoadState('load')
  const doors = await page
    .getByRole('main')
    .locator(citizenDoors)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  for (const address of new Set(['/ca-nhan', ...doors]))
    await lookAt(page, address, (name) => info.outputPath(name))
})

for (const login of ['TN089', 'TD089', 'DU089', 'GS089', 'KT089']) {
  test(`mọi trang của cán bộ ${login} đọc được ở mọi cỡ màn hình`, async ({ browser }, info) => {
    test.setTimeout(180_000)
    const page = await officer.asOfficer(browser, login)
    await lookAt(page, '/can-bo', (name) => info.outputPath(name))
    const menu = await page
      .getByRole('navigation')
      .locator('a[href^="/can-bo/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    const cases = await page
      .locator('a[href^="/can-bo/ho-so/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    for (const address of new Set([...menu, ...cases.slice(0, 2)])) {
      await lookAt(page, address, (name) => info.outputPath(name))
    }
  })
}
