import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { newestCode } from '../inbox'
import { postForm } from '../posted/post-form'
import { wordsOf } from '../posted/read-html'

// One account is on one device: the tests of a run that need somebody of the demo are pages of one browser of theirs, and sign in once.

type SignIn = { login: string; password: string }
type Place = { page: string; home: string; baseURL?: string }

export const citizens = { page: '/dang-nhap', home: '/ca-nhan' } as const
export const officers = { page: '/can-bo/dang-nhap', home: '/can-bo' } as const

const STALE_MS = 60_000
const RUN = path.join(tmpdir(), `bhxh-e2e-${new URL(process.env.E2E_BASE_URL ?? 'http://x').port}`)
const signIns = JSON.parse(readFileSync('prisma/demo/demo-sign-ins.json', 'utf8')) as (SignIn & {
  who: string
})[]

export const demoSignIn = (says: string): SignIn =>
  signIns.find(({ who, login }) => login === says || who.includes(says))!

/** Posts what the sign-in pages ask for: the password, and the code that its second step sends. */
async function postSignIn(
  request: APIRequestContext,
  { login, password }: SignIn,
  { page, home, baseURL }: Place,
): Promise<void> {
  const goal = await postForm(request, page, { fields: { login, password }, baseURL })
  if (goal === home) return
  const code = await codeFor(request, goal, baseURL)
  const fields = { way: 'sms', code, tiep: home }
  expect(await postForm(request, `${page}/xac-nhan`, { fields, baseURL })).toBe(home)
}

/** The page of the second step says which number the code went to. */
async function codeFor(request: APIRequestContext, goal: string, baseURL?: string) {
  const address = new URL(goal, baseURL ?? test.info().project.use.baseURL).href
  const ending = endingOf(wordsOf(await (await request.get(address)).text()))
  return newestCode(request, ending)
}
const endingOf = (words: string) => /ba số cuối (\d{3})/.exec(words)![1]!

/** On a page that was led to the second step. */
export async function passStep(page: Page): Promise<void> {
  const ending = endingOf(await page.getByRole('main').innerText())
  await page.getByLabel('Mã trong tin nhắn').fill(await newestCode(page.request, ending))
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** The browser of `page` holds the session that the run has for them, or the one that begins now. */
export async function signInKept(page: Page, signIn: SignIn, place: Place): Promise<void> {
  const file = path.join(RUN, `${signIn.login}.json`)
  await inTurn(file, async () => {
    if (existsSync(file)) await page.context().addCookies(JSON.parse(readFileSync(file, 'utf8')))
    const home = new URL(place.home, place.baseURL ?? test.info().project.use.baseURL).href
    if ((await page.request.get(home, { maxRedirects: 0 })).status() === 200) return
    await postSignIn(page.request, signIn, place)
    writeFileSync(file, JSON.stringify(await page.context().cookies()))
  })
}

/** For what ends the session it is done in: nobody else uses it meanwhile, and none is kept. */
export async function signInAlone(
  page: Page,
  signIn: SignIn,
  { place, act }: { place: Place; act: () => Promise<void> },
): Promise<void> {
  await inTurn(path.join(RUN, `${signIn.login}.json`), async () => {
    await postSignIn(page.request, signIn, place)
    await act()
  })
}

/** Whoever comes first signs in, be it in another process. */
async function inTurn(file: string, act: () => Promise<void>) {
  mkdirSync(RUN, { recursive: true })
  const lock = `${file}.lock`
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE_MS)
        rmSync(lock, { recursive: true, force: true })
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  try {
    await act()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
