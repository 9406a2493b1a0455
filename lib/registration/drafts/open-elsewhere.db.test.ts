import { beforeEach, expect, test, vi } from 'vitest'
import { POST as askToOpen } from '@/app/(public)/ho-so/gui-ma/route'
import { answeredEvenly } from '@/lib/accounts/fixtures/even'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { begun } from '../fixtures/presses'
import { newReference } from '../reference/new-reference'

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
    kept: [...jar.keys()],
  }
}

test('xin mã để mở hồ sơ: đúng số, sai số hay không có hồ sơ đều được trả lời như nhau, lâu như nhau', async () => {
  const answers = new Set<string>()
  for (let round = 0; round < 3; round++) {
    const one = await aCase(round)
    const pairs = [
      [one.reference, one.phone],
      [one.reference, phoneAt(900 + round)],
      [newReference(), one.phone],
    ] as const
    for (const pair of pairs) answers.add(JSON.stringify(await answeredEvenly(() => ask(...pair))))
  }
  expect(answers.size).toBe(1)
  expect(await db.message.count()).toBe(3)
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
