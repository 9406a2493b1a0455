import { expect, test, vi } from 'vitest'
import { GET as signInPage, POST as pressSignIn } from '@/app/(auth)/dang-nhap/route'
import { drawn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { networkOf } from '@/lib/platform/limits/network'
import { anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { signInFully } from '../fixtures/sign-in-fully'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
// Two hundred may wait for one core.
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  availableParallelism: () => 1,
}))

const WAITING = 200
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))
const loginAt = (at: number) => `96${String(at).padStart(8, '0')}`

async function press(fields: Record<string, string>, address: string) {
  const headers = { 'sec-fetch-site': 'same-origin', 'x-client-address': address }
  const body = new URLSearchParams(fields)
  const request = new Request('http://localhost:3000/dang-nhap', { method: 'POST', headers, body })
  const answer = await pressSignIn(request, undefined as never)
  const { status } = answer
  return { status, text: await answer.text(), after: answer.headers.get('retry-after') }
}

test('60 người của một mạng nhập sai cùng lúc, người ở mạng khác đến sau vẫn vào trước phần lớn họ', async () => {
  const { login } = await anActiveCitizen()
  const network = networkOf('198.18.4.1')
  let answered = 0
  const crowd = many(60, (at) =>
    signInFully(
      { kind: 'CITIZEN', login: loginAt(at), password: 'đoán bừa' },
      { ...aVisitor(), network },
    ).then(() => answered++),
  )
  const entered = await signInFully({ kind: 'CITIZEN', login, password: aPassword }, aVisitor())
  expect(entered).toMatchObject({ ok: true })
  expect(answered).toBeLessThan(30)
  await Promise.all(crowd)
})

test('đông quá thì người sau cùng của đám đông được báo đợi, lần ấy không bị tính; người ở mạng khác vẫn vào', async () => {
  const { login } = await anActiveCitizen()
  await db.rateLimit.deleteMany()
  const crowd = many(WAITING + 50, (at) =>
    press({ login: loginAt(at), password: 'bí mật của tôi' }, '198.18.4.2'),
  )
  await Promise.race(crowd)
  const entered = await signInFully({ kind: 'CITIZEN', login, password: aPassword }, aVisitor())
  expect(entered).toMatchObject({ ok: true })
  const answers = await Promise.all(crowd)
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  for (const { text, after } of refused) {
    expect(text).toContain('Xin đợi một phút, rồi nhập lại mật khẩu.')
    expect(text).toContain('href="/dang-nhap"')
    expect(text).not.toContain('bí mật của tôi')
    expect(Number(after)).toBeGreaterThan(50)
  }
  expect(wordsIn(await drawn(signInPage, '/dang-nhap'), 'login')).toMatch(/^96/)
  const tried = await db.rateLimit.count({ where: { key: { startsWith: 'guesser:' } } })
  expect(tried).toBe(answers.length - refused.length)
}, 60_000)
