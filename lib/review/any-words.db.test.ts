import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import { POST as postAction } from '@/app/(officer)/can-bo/ho-so/[reference]/lam/[action]/route'
import { GET as receivePage } from '@/app/(officer)/can-bo/tiep-nhan/route'
import { anyWords, MARKUP, runs } from '@/lib/forms/fixtures/any-words'
import { drawn, faultsOfSummary, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { cleanLines } from '@/lib/text/clean-text'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { readSheet } from './sheet/check-sheet'
import { readWords } from './read-words'
import { jar } from './fixtures/browser'
import { marksOf } from './fixtures/case-page'
import { signInAs } from './fixtures/sign-in'

vi.mock('next/headers', () => import('./fixtures/browser'))
vi.mock('next-auth', () => import('./fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const solid = (text: string) => text.replace(/\s+/g, '')

test('ghi chú nội bộ: chữ gì cũng được trả lời, và trang hiện đúng điều được giữ', async () => {
  const { reference, id } = await scene.aCase({ stage: 'received' })
  await signInAs(scene, '089', 'CHECKER')
  await fc.assert(
    fc.asyncProperty(anyWords, async (note) => {
      const { status } = await press(
        postAction as Route,
        { note },
        { reference, action: 'ghi-chu' },
      )
      expect(status).toBe(303)
      const row = await db.declaration.findUniqueOrThrow({ where: { id } })
      const html = await drawn(casePage, `/can-bo/ho-so/${reference}`, { reference })
      expect(html).not.toContain(MARKUP)
      const clean = cleanLines(note.toWellFormed()).trim()
      if (!readWords(clean).ok) return
      expect(readSheet(row.checklist).notes.at(-1)?.text).toBe(clean)
      expect(solid(readOn(html))).toContain(solid(clean))
    }),
    { numRuns: runs(10) },
  )
})

test.each(['ABC', 'K7PM-3QXR', ' ', MARKUP, '0912345678'])(
  'ô tiếp nhận, gõ “%s”: lời nhắc dẫn tới ô mã hồ sơ',
  async (ma) => {
    await signInAs(scene, '089', 'RECEIVER')
    const html = await drawn(receivePage, `/can-bo/tiep-nhan?${new URLSearchParams({ ma })}`)
    expect(html).not.toContain(MARKUP)
    expect(faultsOfSummary(html)).toEqual({ links: ['ma'], faults: [] })
  },
)

test('mục không đạt mà chưa có lý do: mỗi lời nhắc dẫn tới ô lý do của mục, theo thứ tự phiếu', async () => {
  const one = await scene.aCase({ stage: 'received' })
  const { reference } = one
  const marks = await marksOf(one, await signInAs(scene, '089', 'CHECKER'))
  const failed = { ...marks, 'name-equals': 'failed', 'id-current': 'failed' }
  const { to } = await press(postAction as Route, failed, { reference, action: 'phieu-kiem-tra' })
  const { links, faults } = faultsOfSummary(await drawn(casePage, to, { reference }))
  expect(faults).toEqual([])
  expect(links.toSorted()).toEqual(['id-current.reason', 'name-equals.reason'])
})
