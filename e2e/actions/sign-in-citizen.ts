import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { postForm } from './posted/post-form'

type SignIn = { who: string; login: string; password: string }

/** The citizen of the demo, who has an account already; no page is opened. */
export async function signInCitizen(page: Page) {
  const signIns = JSON.parse(readFileSync('prisma/demo/demo-sign-ins.json', 'utf8')) as SignIn[]
  const { login, password } = signIns.find(({ who }) => who.startsWith('Công dân'))!
  expect(await postForm(page.request, '/dang-nhap', { fields: { login, password } })).toBe(
    '/ca-nhan',
  )
}
