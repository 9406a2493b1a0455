import { readdirSync } from 'node:fs'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { answerOf, press, type Fields, type Route } from '@/lib/registration/fixtures/presses'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aPersonWithRecords } from './fixtures/a-person-with-records'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const folder = 'app/(citizen)/ca-nhan/[whose]'
const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)route\.tsx?$/.test(file),
)
/** Each address with each of its parts, as `[whose]`, made odd. */
const places = routes.flatMap((file) => {
  const names = ['whose', ...[...file.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!)]
  return names.map((name) => ({ file, name, usual: Object.fromEntries(names.map(usualOf)) }))
})
function usualOf(name: string): [string, string] {
  return [name, name === 'whose' ? 'toi' : 'the']
}

beforeAll(async () => {
  process.env.DOCUMENT_HEAD ??= JSON.stringify({ fontClass: '', tags: '' })
  await signIn((await aPersonWithRecords()).user)
})

/** What each way to ask for it comes to. */
async function askedFor(file: string, params: Fields) {
  const route = (await import(/* @vite-ignore */ path.resolve(folder, file))) as Record<
    string,
    Route
  >
  const address = `/ca-nhan/${Object.values(params).map(encodeURIComponent).join('/')}`
  const asked = new NextRequest(`http://localhost:3000${address}`)
  return Promise.all([
    route.GET ? answerOf(route.GET, asked, params) : null,
    route.POST ? press(route.POST, {}, params, address) : null,
  ])
}

test.each(['\r\nX: 1', '\u2028', '../../x', 'toi?x', 'toi\0'])(
  'địa chỉ có %j, ở chỗ nào cũng vậy: không trang nào hỏng, nhấn nút không dẫn đi đâu theo nó',
  async (odd) => {
    for (const { file, name, usual } of places) {
      const [shown, pressed] = await askedFor(file, { ...usual, [name]: odd })
      expect([undefined, 200, 303, 404], `GET ${file}, ${name}`).toContain(shown?.status)
      expect([undefined, 404], `POST ${file}, ${name}`).toContain(pressed?.status)
    }
  },
)
