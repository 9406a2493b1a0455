import { beforeAll, expect, test, vi } from 'vitest'
import { anActiveCitizen, aPassword } from '../fixtures'

const set = vi.hoisted(() => {
  // The settings are read once, so the address of the site is set before anything of it is loaded.
  process.env.SITE_URL = 'https://dichvu.vidu.vn'
  return new Map<string, { value: string; options: Record<string, unknown> }>()
})
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => set.get(name) && { name, value: set.get(name)!.value },
    set: (name: string, value: string, options: Record<string, unknown>) =>
      void set.set(name, { value, options }),
  }),
}))

let enter: typeof import('../fixtures/sign-in-by-forms').signInByForms
let begin: typeof import('@/app/(public)/dang-ky/moi/route').POST
beforeAll(async () => {
  enter = (await import('../fixtures/sign-in-by-forms')).signInByForms
  begin = (await import('@/app/(public)/dang-ky/moi/route')).POST
})

const formOf = (fields: Record<string, string>) =>
  new Request('https://dichvu.vidu.vn/', {
    method: 'POST',
    headers: { origin: 'https://dichvu.vidu.vn' },
    body: new URLSearchParams(fields),
  })

test('trên https, mọi cookie của đăng nhập và tờ khai đều mang __Host-, chỉ đi qua https và không cho tên miền khác', async () => {
  const { login } = await anActiveCitizen()
  await enter({ login, password: 'sai mật khẩu' }, formOf)
  const answer = await enter({ login, password: aPassword }, formOf)
  expect(answer.headers.get('location')).toBe('/ca-nhan')
  await begin(formOf({}), undefined as never)
  expect(set.size).toBeGreaterThanOrEqual(4)
  for (const [name, { options }] of set) {
    expect(name).toMatch(/^__Host-/)
    expect(options).toMatchObject({ path: '/', secure: true, sameSite: 'lax' })
    expect(options).not.toHaveProperty('domain')
    expect(options.httpOnly).toBe(name !== '__Host-signed-in')
  }
})
