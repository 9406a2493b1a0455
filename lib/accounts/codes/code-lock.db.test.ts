import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as forgets } from '@/app/(auth)/quen-mat-khau/route'
import { formatSoon } from '@/lib/forms/days/dates'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { anActiveCitizen } from '../fixtures'
import { later } from '../fixtures/code-forms'
import { forgotten, lockedForms, type LockedForm } from '../fixtures/locked-forms'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const ofCode = { name: 'code', most: MOST_TRIES, minutes: 60, opens: 'Nhập mã lại được từ' }
const boxOf = ({ box }: LockedForm) => box ?? ofCode
const isBoxIn = (html: string, { name } = ofCode) =>
  new RegExp(`<input[^>]*\\sname="${name}"`).test(html)
const sent = () => db.message.count({ where: { purpose: { not: null } } })
const lockWords = ({ opens } = ofCode) =>
  new RegExp(`${opens} (\\d\\d:\\d\\d( ngày \\d\\d/\\d\\d/\\d{4})?)\\.`)
const drawnAt = (codeForm: LockedForm, to = codeForm.at) =>
  drawn(codeForm.page, to.split('#')[0]!, codeForm.params)

async function opened(name: string) {
  const codeForm = await lockedForms[name]!()
  await db.message.deleteMany()
  for (const [route, fields] of codeForm.asks.slice(0, 1)) await press(route, fields)
  return codeForm
}
const enterWrong = async (codeForm: LockedForm) => {
  const [route, fields] = codeForm.enters
  return (await press(route, { ...fields, [boxOf(codeForm).name]: codeForm.wrong })).to
}

/** An owner gets the code; a number that nobody has gets none, and no code comes to who changes a password. */
const isSentTo = (name: string, { asks }: LockedForm) =>
  asks.length > 0 && !name.includes('số lạ') && !name.startsWith('cán bộ')

describe.each(Object.keys(lockedForms))('%s', (name) => {
  test('báo trước mấy lần cuối, ở lời báo lỗi và khi mở lại trang', async () => {
    const codeForm = await opened(name)
    const box = boxOf(codeForm)
    for (let tried = 1; tried < box.most; tried++) {
      const to = await enterWrong(codeForm)
      const left = `Còn ${box.most - tried} lần nhập`
      for (const html of [await drawnAt(codeForm, to), await drawnAt(codeForm)])
        expect([tried, inSight(html).includes(left)]).toEqual([tried, box.most - tried <= 3])
      expect(isBoxIn(await drawnAt(codeForm), box)).toBe(true)
    }
  }, 60_000)

  test('hết lần nhập: không còn ô, không gửi thêm mã nào, trang nào cũng nói giờ; hết giờ thì mở lại', async () => {
    const codeForm = await opened(name)
    const box = boxOf(codeForm)
    let to = ''
    for (let tried = 0; tried < box.most; tried++) to = await enterWrong(codeForm)
    const before = await sent()
    const goals = [to, codeForm.at]
    for (const [route, fields] of codeForm.asks) goals.push((await press(route, fields)).to)
    goals.push(await enterWrong(codeForm))
    expect(await sent()).toBe(before)
    const hours = [1, 0].map((ago) =>
      formatSoon(new Date(Date.now() + (box.minutes - ago) * 60_000)),
    )
    for (const goal of goals) {
      const html = await drawnAt(codeForm, goal)
      const words = inSight(html)
      expect([goal, isBoxIn(html, box)]).toEqual([goal, false])
      expect(hours).toContain(lockWords(box).exec(words)?.[1])
      expect(words).not.toMatch(/mã đang đến|Gửi lại mã|Gửi mã|Nhận mã|Mã cũ vẫn|Đã nhận yêu cầu/)
    }
    await later(61)
    for (const goal of goals) {
      const html = await drawnAt(codeForm, goal)
      expect(inSight(html)).not.toMatch(lockWords(box))
    }
    expect(isBoxIn(await drawnAt(codeForm, to), box)).toBe(true)
    for (const [route, fields] of codeForm.asks.slice(0, 1)) await press(route, fields)
    expect(await sent()).toBe(before + (isSentTo(name, codeForm) ? 1 : 0))
  }, 60_000)
})

test('chủ ở mạng khác vẫn xin và dùng được mã, trong lúc người lạ đã hết lần nhập', async () => {
  const { login } = await anActiveCitizen()
  const codeForm = forgotten(login)
  for (let tried = 0; tried < MOST_TRIES; tried++) await enterWrong(codeForm)
  const before = await sent()
  jar.clear()
  const elsewhere = new Request('http://localhost:3000/', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'x-client-address': '198.51.100.77' },
    body: new URLSearchParams({ login }),
  })
  const answer = await (forgets as Route)(elsewhere, undefined as never)
  expect(answer.headers.get('location')).toContain('da-gui=1')
  expect(await sent()).toBe(before + 1)
})
