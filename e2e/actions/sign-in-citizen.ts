import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

type SignIn = { who: string; login: string; password: string }

/** The citizen of the demo, who has an account already. */
export async function signInCitizen(page: Page) {
  const signIns = JSON.parse(readFileSync('prisma/demo/demo-sign-ins.json', 'utf8')) as SignIn[]
  const { login, password } = signIns.find(({ who }) => who.startsWith('Công dân'))!
  await page.goto('/dang-nhap')
  await page.getByLabel('Mã số BHXH').fill(login)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/ca-nhan$/)
}
