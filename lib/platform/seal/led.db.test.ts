import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as signInPage, POST as enter } from '@/app/(auth)/dang-nhap/route'
import { GET as leave } from '@/app/(auth)/het-phien/route'
import { keepLogin } from '@/lib/accounts/codes/kept-login'
import { aCitizen } from '@/lib/contacts/fixtures/citizens'
import { opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { begun, press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { openOfficersPages, pageNames } from '@/lib/review/fixtures/officers-pages'
import { signIn } from '@/lib/review/fixtures/sign-in'
import type { Scene } from '@/prisma/demo/scene'
import { toldWords } from './led'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file}`)
  .filter((file) => /\.tsx?$/.test(file))
  .sort()

/** Every word that tells of a press, with what pages of ours know it by. */
const values: Partial<Record<(typeof toldWords)[number], string[]>> = {
  loi: ['wrong', 'wrong-code', '1', 'expired', 'da-doi', 'front:changed', 'page-old', 'nhap'],
  xong: ['mat-khau-moi', 'kich-hoat', 'lien-he-ask', 'lien-he-resend', 'dong-tai-khoan', 'ghi-chu'],
  tin: ['da-xoa', 'da-gui-truoc'],
  'da-xoa': ['front'],
  'vua-nhan': ['giu', '1'],
  'dien-thoai': ['cho'],
  'het-phien': ['1&vua-nhan=giu'],
}
const linksOf = (word: (typeof toldWords)[number]) =>
  (values[word] ?? ['1']).map((one) => `${word}=${one}`)
const links = toldWords.flatMap(linksOf)
/** A value of each word in one address, then the next ones; also without a fault, beside which a page may tell nothing else. */
const together = Array.from({ length: Math.max(...toldWords.map((word) => linksOf(word).length)) })
  .flatMap((_, at) => {
    const round = toldWords.flatMap((word) => linksOf(word).slice(at, at + 1))
    return [round, round.filter((link) => !link.startsWith('loi='))]
  })
  .filter((round) => round.length > 0)
  .map((round) => round.join('&'))

const somebody = { bhxhCode: '9990000017', fullName: 'Lò Thị Mẩy', idNumber: '014190001234' }

/** What is read on a page, without the hours and numbers that pass. */
const linesOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replace(/\d+/g, '0')
    .split('\n')
    .filter((line) => line.trim())
/** What only the page behind a stranger's link says. */
async function saidBy(strangers: string[], draw: (words: string) => Promise<string>) {
  const drawPlain = async () => new Set(linesOf(await draw('')))
  let plain = await drawPlain()
  const said: Record<string, string[]> = {}
  for (const link of strangers) {
    const told = linesOf(await draw(link))
    const own = () => told.filter((line) => !plain.has(line))
    // The journal also tells of each reading, which pushes its last line off the page.
    if (own().length > 0) plain = new Set([...plain, ...(await drawPlain())])
    if (own().length > 0) said[link] = own()
  }
  return said
}

/** Nothing, or which links a page believes: each is asked alone only where all of them together say something. */
async function believed(draw: (words: string) => Promise<string>) {
  const said = await saidBy(together, draw)
  return Object.keys(said).length > 0 ? { ...said, ...(await saidBy(links, draw)) } : {}
}

/** One draft for all pages: one network may not begin one for each of them. */
let drafted: Promise<[string, string][]> | undefined
async function withDraft() {
  drafted ??= begun(aTypedDraft({ confirmedPhone: {} })).then(() => [...jar])
  for (const [name, value] of await drafted) jar.set(name, value)
}

beforeEach(() => jar.clear())
afterEach(() => vi.useRealTimers())

describe('địa chỉ do người khác viết', () => {
  let citizen: Awaited<ReturnType<typeof aCitizen>>
  let pages: Awaited<ReturnType<typeof openOfficersPages>>
  beforeAll(async () => {
    pages = await openOfficersPages()
    citizen = await aCitizen({ aStranger: () => somebody } as Scene, { email: 'a@vidu.vn' })
  })
  const files = sources.filter(
    (file) => /^app\/\((auth|citizen|public)\).*\/route\.tsx$/.test(file) && !file.includes('['),
  )

  describe.each([
    ['người chưa đăng nhập, tờ khai đang làm dở', withDraft],
    ['người đã đăng nhập', () => signIn(citizen)],
  ])('%s', (_, arrive) => {
    test.each(files)('%s không nói có việc nào vừa xảy ra', async (file) => {
      await arrive()
      await keepLogin('0187273466')
      const { GET } = (await import(resolve(file))) as { GET: unknown }
      const address = `/${file.replace(/^app\/\(\w+\)\/?|\/?route\.tsx$/g, '')}`
      const draw = (words: string) =>
        opened(GET, `${address}?${words}`).catch((led: { digest?: string }) => String(led.digest))
      expect(await believed(draw)).toEqual({})
    })
  })

  describe('cán bộ', () => {
    test.each(pageNames)('%s: không nói có việc nào vừa xảy ra', async (name) => {
      const { officer, before, drawWith } = pages[name]
      await signIn(officer)
      await before?.()
      expect(await believed(drawWith)).toEqual({})
    })
  })

  test.each(['', '?vua-nhan=1', '?vua-nhan=giu'])(
    'cửa của người hết phiên (%s) không nói là vừa hết phiên với người chưa từng vào',
    async (words) => {
      const answer = await leave(new Request(`http://localhost:3000/het-phien${words}`), undefined)
      const to = answer.headers.get('location')!
      expect(to).not.toMatch(/het-phien|vua-nhan/)
      const draw = (more: string) => opened(signInPage, `/dang-nhap?${more}`)
      expect(await saidBy([to.split('?')[1]!], draw)).toEqual({})
    },
  )
})

describe('lần nhấn của chính trình duyệt này', () => {
  const wrong = async () => {
    const { to } = await press(enter as Route, { login: '0187273466', password: 'sai rồi đấy' })
    return to
  }
  const isTold = async (to: string) => readOn(await opened(signInPage, to)).includes('chưa đúng')

  test('được kể ở trang nó dẫn đến, mở lại cũng vậy, lần nhấn sau không xóa', async () => {
    const to = await wrong()
    expect(await isTold(to)).toBe(true)
    await press(enter as Route, { login: '', password: 'x' })
    expect(await isTold(to)).toBe(true)
  })

  test('không được kể ở địa chỉ khác, ở máy khác, hay sau mười lăm phút', async () => {
    const to = await wrong()
    expect(await isTold(`${to.split('#')[0]}&loi=no-password`)).toBe(false)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 14 * 60_000 })
    expect(await isTold(to)).toBe(true)
    // Another press keeps the cookie, not what it told before.
    await press(enter as Route, { login: '', password: 'x' })
    vi.setSystemTime(Date.now() + 2 * 60_000)
    expect(await isTold(to)).toBe(false)
    const other = await wrong()
    jar.clear()
    expect(await isTold(other)).toBe(false)
  })
})

/** What an address asks for; none of them tells of a press. */
const askingWords = [
  ...['tiep', 'ma', 'khac', 'so-khac', 'nhap-ma', 'hien', 'tu'],
  ...['ai', 'trang', 'tim', 'mo', 'sua', 'chu', 'nam', 'cach'],
  ...['dich-vu', 'hang-doi', 'can-bo', 'co-quan', 'giay', 'cach'],
  'thoi', // whose guardian one was: asked of the database
  'xem', // which way of telling an address is drawn: by the answers themselves
  'moi', // the browser keeps nothing we give it, so that nothing can be kept of its presses
  'khong-nho', // the same
  'mo-lai', // from a server that was down (server/http/error-page.mjs)
]
test('mỗi chữ mà một trang đọc trên địa chỉ: hoặc chỉ hỏi, hoặc phải có lần nhấn làm chứng', () => {
  const read = sources.flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    const taken = [...code.matchAll(/search: \{([^}]*)\}|\{([^{}]*)\} = search\b/g)]
    return [
      ...taken.flatMap(([, inCall, after]) => (inCall ?? after ?? '').split(',')),
      ...[...code.matchAll(/\bsearch(?:\.(\w+)|\['([^']+)'\])/g)].map(([, a, b]) => a ?? b!),
    ].map((name) => name.split(':')[0]!.trim().replaceAll("'", ''))
  })
  const known = new Set<string>([...toldWords, ...askingWords, ''])
  expect(read.filter((name) => !known.has(name))).toEqual([])
  expect(read).toEqual(expect.arrayContaining(['loi', 'xong', 'da-gui', 'gui-lai', 'hien']))
})
