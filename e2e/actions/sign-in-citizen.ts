import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { postForm } from './posted/post-form'

type SignIn = { who: string; login: string; password: string }

/** The citizen of the demo, who has an account already; no page is opened. */
export const signInCitizen = (page: Page) => signInDemo(page, 'Công dân')

/** The first of them of whom the demo says so. */
export async function signInDemo(page: Page, says: string) {
  const signIns = JSON.parse(readFileSync('prisma/demo/demo-sign-ins.json', 'utf8')) as SignIn[]
  const { login, password } = signIns.find(({ who }) => who.includes(says))!
  expect(await postForm(page.request, '/dang-nhap', { fields: { login, password } })).toBe(
    '/ca-nhan',
  )
}
