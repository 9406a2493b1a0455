import { beforeEach, expect, test, vi } from 'vitest'
import { POST as askToOpen } from '@/app/(public)/ho-so/gui-ma/route'
import { db } from '@/lib/platform/db'
import { jar } from '@/lib/review/fixtures/browser'
import { begun } from './fixtures/presses'
import { newReference } from './new-reference'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const phoneAt = (at: number) => `0977${String(at).padStart(6, '0')}`
async function aCase(at: number) {
  const phone = phoneAt(at)
  const draft = await begun({ confirmedPhone: { confirmedPhone: `+84${phone.slice(1)}` } })
  return { ...draft, phone }
}
let visitors = 0
async function ask(reference: string, phone: string) {
  jar.clear()
  visitors++
  const asked = performance.now()
  const answer = await askToOpen(
    new Request('http://localhost:3000/', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'x-client-address': `198.18.1.${visitors}` },
      body: new URLSearchParams({ reference, phone }),
    }),
    undefined as never,
  )
  return {
    to: answer.headers.get('location'),
    ms: performance.now() - asked,
    kept: [...jar.keys()],
  }
}
const middle = (times: number[]) => times.toSorted((one, other) => one - other)[times.length >> 1]!

test('xin mã để mở hồ sơ: đúng số, sai số hay không có hồ sơ đều được trả lời như nhau, lâu như nhau', async () => {
  const times = { right: [] as number[], wrong: [] as number[], nobody: [] as number[] }
  const answers = new Set<string>()
  for (let round = 0; round < 9; round++) {
    const one = await aCase(round)
    const asked = {
      right: await ask(one.reference, one.phone),
      wrong: await ask(one.reference, phoneAt(900 + round)),
      nobody: await ask(newReference(), one.phone),
    }
    for (const name of ['right', 'wrong', 'nobody'] as const) {
      times[name].push(asked[name].ms)
      answers.add(JSON.stringify([asked[name].to, asked[name].kept]))
    }
  }
  expect(answers.size).toBe(1)
  expect(await db.message.count()).toBe(9)
  const middles = Object.values(times).map(middle)
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(60)
})

test('cùng một cặp số thì chỉ xin được ba lần trong nửa giờ, có hồ sơ hay không cũng vậy', async () => {
  const one = await aCase(500)
  for (const reference of [one.reference, newReference()]) {
    const goals: (string | null)[] = []
    for (let turn = 0; turn < 4; turn++) goals.push((await ask(reference, one.phone)).to)
    expect(goals.slice(0, 3)).toEqual(['/ho-so/ma', '/ho-so/ma', '/ho-so/ma'])
    expect(goals[3]).toContain('loi=too-many-codes')
  }
})
