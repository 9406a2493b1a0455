import { expect, type Browser, type Page } from '@playwright/test'
import { textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { choosePassword } from './choose-password'
import { agreeAtOnce } from './accounts/first-sign-in'
import { longCode, newestMessage } from './inbox'
import { passStep } from './signing-in/kept-sign-in'
import { keepPaper } from './keep-picture'
import { register } from './posted/post-steps'
import { approveCase } from './posted/post-approval'
import type { Person } from './person'

// From a case to an account of one’s own.

export const ownPassword = 'Trăng rằm tháng tám'

async function activate(page: Page, { bhxhCode, phone }: Person) {
  await page.goto('/kich-hoat')
  await page.getByLabel('Mã số BHXH').fill(bhxhCode)
  await page
    .getByLabel('Mã kích hoạt')
    .fill(longCode(await newestMessage(page, phone, /kích hoạt/)))
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await choosePassword(page, ownPassword)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await agreeAtOnce(page)
  await expect(page).toHaveURL(/\/ca-nhan/)
}

/** Registers, is approved and is signed in. */
export async function openAccount(page: Page, browser: Browser, person: Person) {
  await approveCase(browser, await register(page, person))
  await activate(page, person)
}

export async function signInAs(page: Page, login: string, password = ownPassword) {
  await page.goto('/dang-nhap')
  await page.getByLabel('Mã số BHXH').fill(login)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL((url) => url.pathname !== '/dang-nhap' || url.search !== '')
  if (page.url().includes('/xac-nhan')) await passStep(page)
}

/** A button of the page's own matter. */
export const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

/** What the form of a request says, as other programs read it. */
export async function printedForm(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: /Mở mẫu 01/ }).getAttribute('href')
  const pdf = await (await page.request.get(href!)).body()
  keepPaper(href!.split('/').at(-2)!, pdf)
  return textOf(pdf)
}
