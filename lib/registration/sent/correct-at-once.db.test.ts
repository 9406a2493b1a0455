import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { correctDeclaration } from './correct-declaration'
import { begun, presses, ROUNDS, standing, type Press } from '../fixtures/at-once'
import { keepReply, markOfReply } from '../saving/keep-reply'
import { submitDeclaration } from './submit-declaration'
import { withdrawDeclaration } from './withdraw-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))

describe('hồ sơ được trả lại, hai cửa sổ nhấn cùng lúc', () => {
  async function returned() {
    const draft = await begun()
    await submitDeclaration(await draft.load())
    const corrections = [
      { step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa họ tên.' },
      { step: 'photos', field: 'front', code: 'y', text: 'Chụp lại.' },
    ]
    const data = { status: 'RETURNED', corrections } as const
    await db.declaration.update({ where: { id: draft.id }, data })
    return draft
  }
  const reply: Press = async (own, window) => {
    const words = { unchanged: 'yes', note: `Lời ${window}`, shown: markOfReply(own) }
    const kept = await keepReply(own, words)
    return { isTold: !kept.ok, stands: ({ reply }) => reply?.note === words.note }
  }
  const open = ['họ tên', 'ảnh mặt trước', 'đổi chỗ hai ảnh', 'xóa ảnh mặt trước'] as const

  test('lời nhắn và lời nhắn: một còn, người kia được hỏi', async () => {
    for (let round = 0; round < 5 * ROUNDS; round++) {
      const { id, load } = await returned()
      const own = await load()
      const both = await Promise.all([reply(own, 'a'), reply(own, 'b')])
      expect(both.filter(({ isTold }) => isTold)).toHaveLength(1)
      for (const { isTold, stands } of both) expect(isTold || stands(await standing(id))).toBe(true)
    }
  })

  test.each(open)('%s và lời nhắn: cả hai còn', async (name) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id, load } = await returned()
      const own = await load()
      const both = await Promise.all([presses[name]!(own, 'a'), reply(own, 'b')])
      const now = await standing(id)
      expect(both.map(({ isTold, stands }) => !isTold && stands(now))).toEqual([true, true])
    }
  })

  test.each(open)(
    '%s và gửi phần bổ sung: gửi điều đang còn, hoặc nói là chưa gửi',
    async (name) => {
      for (let round = 0; round < ROUNDS; round++) {
        const { id, reply, load } = await returned()
        const own = await reply({ unchanged: 'yes' })
        const [one, sent] = await Promise.all([
          presses[name]!(await load(), 'a'),
          correctDeclaration(own),
        ])
        expect(one.isTold).toBe(sent.ok)
        expect(one.isTold || one.stands(await standing(id))).toBe(true)
      }
    },
  )

  test.each(open)(
    '%s và rút hồ sơ: người sửa được báo, hoặc điều đã sửa còn trong hồ sơ đã rút',
    async (name) => {
      for (let round = 0; round < ROUNDS; round++) {
        const { id, load } = await returned()
        const own = await load()
        const [one, isWithdrawn] = await Promise.all([
          presses[name]!(own, 'a'),
          withdrawDeclaration(id),
        ])
        expect(isWithdrawn).toBe(true)
        const { typed } = await load()
        expect(one.isTold || one.stands(typed)).toBe(true)
      }
    },
  )

  test('gửi phần bổ sung và rút hồ sơ: một việc xảy ra, việc kia được báo', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id, reply } = await returned()
      const own = await reply({ unchanged: 'yes' })
      const [sent, isWithdrawn] = await Promise.all([
        correctDeclaration(own),
        withdrawDeclaration(id),
      ])
      // What goes to the officers again without a new paper can't be withdrawn any more.
      expect([sent.ok, isWithdrawn].filter(Boolean)).toHaveLength(1)
    }
  })
})
