import { test } from '@playwright/test'
import { looksRight, looksRightAtEveryWidth } from '../actions/every-width'
import { asOfficer } from '../actions/officer'
import { citizenAddresses } from '../actions/page-addresses'
import { signInCitizen } from '../actions/signing-in/sign-in-citizen'
import { officerLogins, walkOfficer } from '../actions/walk-officer'

test('mọi trang của công dân đọc được ở mọi cỡ màn hình và cỡ chữ', async ({ page }, info) => {
  test.setTimeout(180_000)
  await signInCitizen(page)
  for (const address of citizenAddresses)
    await looksRightAtEveryWidth(page, address, (width) =>
      info.outputPath(`${address.replaceAll('/', '_')}-${width}.png`),
    )
})

for (const login of officerLogins) {
  test(`mọi trang của cán bộ ${login} đọc được ở mọi cỡ màn hình và cỡ chữ`, async ({
    browser,
  }, info) => {
    test.setTimeout(240_000)
    const page = await asOfficer(browser, login)
    await walkOfficer(page, (name) =>
      looksRight(page, (width) => info.outputPath(`${name}-${width}.png`)),
    )
  })
}
