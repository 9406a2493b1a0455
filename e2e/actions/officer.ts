import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { runsScripts } from './citizen'
import { demoSignIn, officers, signInKept } from './signing-in/kept-sign-in'

const openDesk = async (browser: Browser, at: BrowserContextOptions = {}) =>
  (await browser.newContext({ javaScriptEnabled: runsScripts(), ...at })).newPage()

/** An officer at a desk of their own, signed in, with no page open yet. */
export async function asOfficer(
  browser: Browser,
  login: string,
  at: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openDesk(browser, at)
  await signInKept(page, demoSignIn(login), { ...officers, baseURL: at.baseURL })
  return page
}

/** What the hand scanner does: types the code and presses Enter. */
export async function receivePaper(page: Page, reference: string) {
  await page.goto('/can-bo/tiep-nhan')
  await page.getByLabel('Mã hồ sơ', { exact: true }).fill(reference)
  await page.keyboard.press('Enter')
  const received = page.getByRole('button', { name: /Đã nhận tờ khai đã ký/ })
  await expect(received).toBeVisible()
  for (const seen of await page.locator('form', { has: received }).getByRole('checkbox').all())
    await seen.check()
  await received.click()
  await expect(page.getByText('Đang thẩm định').first()).toBeVisible()
}

export const openCase = (page: Page, reference: string) =>
  page.goto(`/can-bo/ho-so/${reference.replace('-', '')}`)

/** Marks every item of the sheet as passed, except those that failed with a reason. */
export async function fillSheet(
  page: Page,
  failed: { item: RegExp; reason: string; note?: string }[] = [],
) {
  // The sheet may still be arriving: the button below it comes last.
  const save = page.getByRole('button', { name: 'Lưu phiếu kiểm tra' })
  await save.waitFor()
  for (const item of await page.locator('#phieu fieldset').all()) {
    const title = await item.locator('legend').innerText()
    const failure = failed.find((one) => one.item.test(title))
    await item.getByLabel(failure ? 'Không đạt' : 'Đạt', { exact: true }).check()
    if (!failure) continue
    await item.getByLabel('Lý do').selectOption({ label: failure.reason })
    if (failure.note) await item.getByLabel(/Nói thêm/).fill(failure.note)
  }
  await save.click()
}

export async function sendForApproval(page: Page) {
  await page.getByRole('button', { name: 'Trình cấp tài khoản' }).click()
  await expect(page.getByText('Chờ duyệt').first()).toBeVisible()
}

/** Checked and sent on by one officer of Châu Đốc; answers the desk of the one who approves, with the case open. */
export async function toApprover(browser: Browser, reference: string): Promise<Page> {
  const checker = await asOfficer(browser, 'TD08902')
  await openCase(checker, reference)
  await fillSheet(checker)
  await sendForApproval(checker)
  const approver = await asOfficer(browser, 'DU08902')
  await openCase(approver, reference)
  return approver
}

/** Takes the decision; for ten minutes the citizen hears nothing of it. */
export async function decide(page: Page) {
  await page.getByRole('button', { name: 'Duyệt và cấp tài khoản' }).click()
  await expect(page.getByText('Đã quyết định duyệt')).toBeVisible()
}

export async function undo(page: Page) {
  await page.getByRole('button', { name: 'Hoàn tác quyết định' }).click()
  await expect(page.getByText('Đã hoàn tác quyết định')).toBeVisible()
}

/** The account and its message at once: nobody waits ten minutes for a test. */
export async function approve(page: Page) {
  await decide(page)
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await expect(page.getByText('Đã duyệt').first()).toBeVisible()
}
