import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as openCasePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import { jar } from '@/lib/review/fixtures/browser'
import { signInAs } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { MOST_SIGNS } from '../answers/words-for-address'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

type Post = (request: Request, context: object) => Promise<Response>
/** What nginx and its like take of an answer's head without being told. */
const LONGEST_ADDRESS = 4096
const LONG = 'Nguyễn Văn '.repeat(5_500).slice(0, 60_000)
const params = Promise.resolve({ reference: 'K7PM3QXR', action: 'keep', slug: 'to-khai', id: 'x' })

/** As a page is asked for: one that draws itself also reads the address in parts. */
const asked = (address: string, init?: RequestInit) => {
  const nextUrl = new URL(address, 'http://localhost:3000')
  return Object.assign(new Request(nextUrl, init), { nextUrl }) as never
}

const send = (post: Post, address: string, fields: Record<string, string>) =>
  post(
    asked(address, {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      // As long in bytes as the longest form that is read at all.
      body: new URLSearchParams(fields),
    }),
    { params },
  )

/** An answer leads by its head, a thrown redirect by its digest; a fault of ours leads nowhere and has answered nothing. */
async function goalOf(answer: Promise<Response>): Promise<string> {
  try {
    const { status, headers } = await answer
    return status === 503 ? 'a fault' : (headers.get('location') ?? '')
  } catch (thrown) {
    const digest = (thrown as { digest?: string }).digest
    if (!digest?.startsWith('NEXT_REDIRECT')) throw thrown
    return digest
  }
}

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /route\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(path.join('app', file), 'utf8') }))
  .filter(({ source }) => source.includes('export const POST'))
  .map(({ file, source }) => ({
    file,
    address: path.join('/', path.dirname(file)).replace(/\/\([^)]+\)/g, ''),
    boxes: boxesOf([source, ...besides(file)].join('\n')),
  }))

/** What answers a form may stand in a file of its own beside the route. */
function besides(file: string): string[] {
  const folder = path.join('app', path.dirname(file))
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => readFileSync(path.join(folder, name), 'utf8'))
}
const postAt = async (address: string) => {
  const { file } = routes.find((route) => route.address === address)!
  return ((await import(/* @vite-ignore */ path.resolve('app', file))) as { POST: Post }).POST
}

/** What a route reads by name, and what is sent to many of them. */
function boxesOf(source: string): string[] {
  const named = [...source.matchAll(/posted(?:\.|\[')([\w-]+)/g)].map(([, name]) => name!)
  return [...new Set([...named, 've-ai', 'tiep', 'reference', 'login'])]
}

describe('ai dán cả trang vào một ô', () => {
  test('mọi nơi nhận biểu mẫu đều được hỏi', () => expect(routes.length).toBeGreaterThan(40))

  test.each(routes)('$address không dẫn đến địa chỉ dài', async ({ address, boxes }) => {
    const POST = await postAt(address)
    await signInAs(scene, '089', 'AUDITOR')
    // Letters without marks: as many as possible in one form.
    for (const box of boxes) {
      const goal = await goalOf(send(POST, address, { [box]: 'a'.repeat(60_000) }))
      expect([box, goal]).toEqual([box, expect.not.stringMatching(/^a fault$/)])
      expect([box, goal.length]).toEqual([box, expect.toSatisfy((at) => at < LONGEST_ADDRESS)])
    }
  })

  const lookUps = [
    ['/can-bo/tim', 'tu-khoa', 'CHECKER'],
    ['/can-bo/tiep-nhan', 'ma', 'RECEIVER'],
    ['/can-bo/loc', 'chu', 'CHECKER'],
    ['/can-bo/nhat-ky/loc', 've-ai', 'AUDITOR'],
  ] as const
  test.each(lookUps)(
    '%s: được nói phải làm gì, và không chữ nào mất',
    async (address, box, role) => {
      const POST = await postAt(address)
      await signInAs(scene, '089', role)
      const words = LONG.slice(0, 9_000).trim()
      const answer = await send(POST, address, { [box]: words, tu: '2026-11-01' })
      expect([answer.status, answer.headers.get('location')]).toEqual([413, null])
      const page = await answer.text()
      expect(page).toMatch(new RegExp(`<textarea name="${box}"[^>]*>${words}</textarea>`))
      expect(page).toContain('name="tu" value="2026-11-01"')
      expect(page).toContain(`Nhập ngắn hơn: một tên hoặc một số, nhiều nhất ${MOST_SIGNS} ký tự.`)
    },
  )

  test.each(lookUps)('%s: dài vừa đủ thì vẫn tìm, địa chỉ vẫn ngắn', async (address, box, role) => {
    const POST = await postAt(address)
    await signInAs(scene, '089', role)
    const goal = await goalOf(send(POST, address, { [box]: 'ễ'.repeat(MOST_SIGNS) }))
    expect(goal).toContain('?')
    expect(goal.length).toBeLessThan(LONGEST_ADDRESS)
  })

  test.each(['a', 'ễ', '%'])('địa chỉ hồ sơ dài vô tận (%s) không theo đến cửa', async (sign) => {
    const named = { params: Promise.resolve({ reference: sign.repeat(20_000) }) }
    const goal = await goalOf(openCasePage(asked('/can-bo/ho-so/x'), named))
    expect(goal).toContain('/can-bo/dang-nhap?tiep=')
    expect(goal.length).toBeLessThan(LONGEST_ADDRESS)
  })
})
