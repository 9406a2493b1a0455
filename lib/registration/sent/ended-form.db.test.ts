import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as openForm } from '@/app/(public)/to-khai/[address]/route'
import { db } from '@/lib/platform/database/db'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { jar } from '@/lib/review/fixtures/browser'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { leadOf } from '../fixtures/presses'
import { addKey } from '../keys/repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

async function openedAfter(stage: 'withdrawn' | 'lapsed' | 'refused' | 'sent' | 'approved') {
  const fails = { 'birth-date-equals': 'birth-of-other-code' } as const
  const isFound = stage === 'lapsed' || stage === 'refused'
  const { id, reference } = await scene.aCase(isFound ? { stage, fails } : { stage })
  const { paperAddress } = await db.declaration.findUniqueOrThrow({ where: { id } })
  const key = newKey()
  await addKey(id, keyHash(key))
  jar.set('ho-so', key)
  const params = Promise.resolve({ address: paperAddress! })
  return { reference, answer: await openForm(new Request('http://localhost:3000/'), { params }) }
}

test.each(['withdrawn', 'lapsed', 'refused'] as const)(
  'mở tờ khai của hồ sơ đã dừng (%s): đến trang hồ sơ, nơi nói hồ sơ đã ra sao',
  async (stage) => {
    const { reference, answer } = await openedAfter(stage)
    expect(answer.status).toBe(303)
    const lead = leadOf(answer.headers.get('location')!)
    expect(lead).toEqual({ to: '/ho-so', about: reference })
  },
)

test.each(['sent', 'approved'] as const)('hồ sơ còn dùng (%s): tờ khai mở được', async (stage) => {
  const { answer } = await openedAfter(stage)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
})
