import { readdirSync } from 'node:fs'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { streamOf, type User } from '@/lib/accounts/account'
import { aDevice } from '@/lib/clinic-code/code/fixtures'
import { issueFields } from '@/lib/clinic-code/issued-answer'
import { CHOSEN_FILE, dataFiles } from '@/lib/exports/data-file'
import { paperKinds, withdrawalNames } from '@/lib/papers/paper-kind'
import { KIND_BUTTON } from '@/lib/papers/paper-wish'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { answerOf, press, type Fields, type Route } from '@/lib/registration/fixtures/presses'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aPersonWithRecords } from '../fixtures/a-person-with-records'
import { givenParts, scopeItems, type GivenPart, type ScopeItem } from './consent'
import { consented } from './fixtures/a-consent'
import { aGiver } from './fixtures/a-giver'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

// Every address below somebody's records, as the folder has them: one that is not named here must refuse whoever has a consent, even
// for everything.
const folder = 'app/(citizen)/ca-nhan/[whose]'
const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)route\.tsx?$/.test(file))
  .map((file) => path.dirname(file).replace(/^\.$/, ''))
  .toSorted()

/** Which part of a consent opens an address. Only what shows, and changes nothing, may stand here. */
const opens: Partial<Record<string, GivenPart>> = {
  'the-bhyt': 'cards',
  'the-bhyt/xem-the': 'cards',
  'qua-trinh-tham-gia': 'participation',
  'qua-trinh-tham-gia/[insurance]': 'participation',
  'qua-trinh-tham-gia/giai-doan/[mark]': 'participation',
  'thong-tin-huong': 'benefits',
  'thong-tin-huong/[loai]': 'benefits',
  'thong-tin-huong/[loai]/[ma]': 'benefits',
  'so-kham-chua-benh': 'visits',
  'so-kham-chua-benh/[key]': 'visits',
  'uoc-tinh': 'estimates',
  'uoc-tinh/[loai]': 'estimates',
}
/** Says what one is given, and shows nothing of it. */
const LIST = ''

let giver: User
let receiver: User
let id: string
let keys: Awaited<ReturnType<typeof aGiver>>['keys']

beforeAll(async () => {
  process.env.DOCUMENT_HEAD ??= JSON.stringify({ fontClass: '', tags: '' })
  ;({ giver, keys } = await aGiver())
  receiver = (await aPersonWithRecords()).user
  id = await consented(giver, receiver)
  await signIn(receiver)
})

const paramsOf = (route: string): Fields => ({
  whose: giver.id,
  insurance: 'bhtn',
  loai: route.startsWith('uoc-tinh') ? 'luong-huu' : 'om-dau-thai-san',
  ma: route.startsWith('mang-ve') ? keys.paper : keys.benefit,
  mark: route.startsWith('bao-sai') ? keys.card : keys.period,
  subject: 'the',
  key: keys.visit,
})
const addressOf = (route: string, params: Fields) =>
  `/ca-nhan/${params.whose}/${route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? 'x')}`
const fields = {
  [issueFields.key]: Buffer.from(aDevice().key).toString('base64'),
  [KIND_BUTTON]: paperKinds.PARTICIPATION.slug,
  'vi-sao': withdrawalNames[0]!,
  [CHOSEN_FILE]: Object.keys(dataFiles)[0]!,
}

const give = (scope: readonly ScopeItem[]) =>
  db.recordConsent.update({ where: { id }, data: { scope: [...scope] } })
const entries = async () => (await listEntries(streamOf(giver.id))).length

/** By each way it takes: what comes back, and how many entries it left. */
async function askedFor(route: string, more: Fields = {}) {
  const module = (await import(
    /* @vite-ignore */ path.resolve(folder, route, fileOf(route))
  )) as Record<string, Route>
  const params = { ...paramsOf(route), ...more }
  const address = addressOf(route, params)
  const before = await entries()
  const answers = []
  for (const [method, answering] of Object.entries(module)) {
    if (method === 'GET') {
      const request = new NextRequest(`http://localhost:3000${address}`)
      answers.push({ method, ...(await answerOf(answering, request, params)) })
    }
    if (method === 'POST')
      answers.push({ method, ...(await press(answering, fields, params, address)) })
  }
  expect(answers.length, `${route} answers something`).toBeGreaterThan(0)
  return { answers, written: (await entries()) - before }
}
const fileOf = (route: string) =>
  readdirSync(path.join(folder, route)).find((file) => /^route\.tsx?$/.test(file))!

/** What the owner gets at the same addresses, told as if it were asked for by the id. */
async function askedByOwner(route: string) {
  await signIn(giver)
  const { answers } = await askedFor(route, { whose: 'toi' })
  await signIn(receiver)
  return answers.map(goalOf)
}
const goalOf = ({ method, status, to }: { method: string; status: number; to: string }) =>
  `${method} ${status} ${to.replace(giver.id, 'toi')}`

const countDone = async () => [
  await db.cardStatement.count({ where: { bhxhCode: giver.login } }),
  await db.correction.count({ where: { accountId: giver.id } }),
  await db.issuedPaper.count({ where: { accountId: giver.id, withdrawnAt: null } }),
]

test('mọi địa chỉ mở được bằng lời cho xem đều có thật', () => {
  expect(routes).toEqual(expect.arrayContaining([...Object.keys(opens), LIST]))
  const advice =
    'phần cho xem được mà không địa chỉ nào mở: trang của nó nói `isShown: true`, rồi ghi ở `opens`'
  expect([...new Set(Object.values(opens))], advice).toEqual(
    expect.arrayContaining([...givenParts]),
  )
  expect(routes.length).toBeGreaterThan(Object.keys(opens).length + 5)
})

test.each(routes.filter((route) => route !== LIST))(
  '%s: phần không được cho thì không mở, không ghi, không làm gì',
  async (route) => {
    const part = opens[route]
    await give(part ? scopeItems.filter((item) => item !== part) : scopeItems)
    const before = await countDone()
    const { answers, written } = await askedFor(route)
    for (const { method, status, text } of answers) {
      expect([303, 403, 404, 405], `${method} ${route}: chỉ cho xem thì ghi ở opens`).toContain(
        status,
      )
      expect(text).not.toContain(giver.login)
    }
    expect(written).toBe(0)
    expect(await countDone()).toEqual(before)
    // The same, asked for by its owner, is another answer: nothing was refused for want of a right address.
    const owners = await askedByOwner(route)
    for (const answer of answers) expect(owners).not.toContain(goalOf(answer))
  },
)

test.each(Object.entries(opens))(
  '%s: mở được bằng đúng một phần, và ghi lại',
  async (route, part) => {
    await give([part!])
    const { answers, written } = await askedFor(route)
    expect(answers).toMatchObject([{ method: 'GET', status: 200 }])
    expect(answers[0]!.text).toContain('cho bạn xem trang này đến hết ngày')
    expect(answers[0]!.text).not.toMatch(/bao-sai|dung-the|mang-ve/)
    expect(written).toBe(1)
  },
)

test('bệnh nhạy cảm: chưa cho thì không có lần khám nào như thế, cho rồi thì có', async () => {
  await give(['visits'])
  const without = await askedFor('so-kham-chua-benh')
  expect(without.answers[0]!.text).toContain(keys.visit)
  expect(without.answers[0]!.text).not.toContain(keys.hidden)
  const hidden = await askedFor('so-kham-chua-benh/[key]', { key: keys.hidden })
  expect(hidden.answers[0]!.status).toBe(404)
  await give(['visits', 'diseases'])
  expect((await askedFor('so-kham-chua-benh')).answers[0]!.text).toContain(keys.hidden)
})

test('số đang che: chưa cho thì địa chỉ nào cũng không hiện đủ số', async () => {
  const card = (await import('@/app/(citizen)/ca-nhan/[whose]/the-bhyt/xem-the/route')).GET
  const ask = async () => {
    const request = new NextRequest(
      `http://localhost:3000/ca-nhan/${giver.id}/the-bhyt/xem-the?hien=1`,
    )
    return (await answerOf(card as unknown as Route, request, { whose: giver.id })).text
  }
  await give(['cards'])
  expect(await ask()).not.toContain(giver.login.slice(0, 7))
  await give(['cards', 'numbers'])
  expect((await ask()).replace(/<[^>]*>|\s|&nbsp;/g, '')).toContain(giver.login)
})

test('thôi cho xem rồi: trang mở lại dẫn về chỗ nói vì sao, người lạ thì không thấy gì', async () => {
  await give(scopeItems)
  await db.recordConsent.update({ where: { id }, data: { endedAt: new Date(), endedBy: 'giver' } })
  const { answers } = await askedFor('the-bhyt')
  expect(answers[0]).toMatchObject({ status: 303, to: '/ca-nhan/cho-xem?loi=khong-con' })
  const list = await askedFor(LIST)
  expect(list.answers[0]).toMatchObject({ to: '/ca-nhan/cho-xem?loi=khong-con' })
  await signIn((await aPersonWithRecords()).user)
  expect((await askedFor('the-bhyt')).answers[0]!.status).toBe(404)
})
