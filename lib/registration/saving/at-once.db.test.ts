import { beforeAll, describe, expect, test, vi } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createCode } from '@/lib/verification/create-code'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { confirmPhone } from '../contact/confirm-phone'
import { aDraft } from '../fixtures/drafts-under-test'
import { aTypedDraft } from '../fixtures'
import { begun, presses, ROUNDS, said, standing, there } from '../fixtures/at-once'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))

const all = Object.keys(presses)
/** A draft whose phone is still to be confirmed, and the code that was sent there. */
async function aCoded(differing: Parameters<typeof aTypedDraft>[0] = {}) {
  const { id, load } = await aDraft(
    aTypedDraft({ ...differing, confirmedPhone: { confirmedPhone: '' } }),
  )
  const about = { subject: id, destination: '+84912345678' }
  const code = await inTransaction((tx) => createCode('confirm-phone', about, tx))
  return { id, load, own: await load(), code }
}
const pairs = all.flatMap((one, at) => all.slice(at).map((other) => [one, other] as const))

describe('hai cửa sổ nhấn cùng lúc', () => {
  test.each(pairs)('%s và %s: điều nào cũng còn, hoặc người nhấn được hỏi', async (...names) => {
    for (let round = 0; round < (names[0] === names[1] ? 5 * ROUNDS : ROUNDS); round++) {
      const { id, load } = await begun()
      const own = await load()
      const both = await Promise.all([presses[names[0]]!(own, 'a'), presses[names[1]]!(own, 'b')])
      const now = await standing(id)
      for (const { isTold, stands } of both) expect(isTold || stands(now)).toBe(true)
      expect(both.some(({ isTold }) => !isTold)).toBe(true)
    }
  })

  test.each(all)('%s và «Ghi nhận»: gửi điều đang còn, hoặc nói là chưa gửi', async (name) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id, load } = await begun()
      const own = await load()
      const [one, sent] = await Promise.all([presses[name]!(own, 'a'), submitDeclaration(own)])
      expect(one.isTold).toBe(sent.ok)
      expect(one.isTold || one.stands(await standing(id))).toBe(true)
    }
  })

  test.each(all)('%s và mã của số điện thoại: mã được nhận, không điều nào mất', async (name) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id, own, code } = await aCoded({ photos: there })
      const [one, checked] = await Promise.all([presses[name]!(own, 'a'), confirmPhone(own, code)])
      const now = await standing(id)
      expect([one.isTold, one.stands(now), checked.ok]).toEqual([false, true, true])
      expect(now.confirmedPhone).toEqual({ confirmedPhone: '+84912345678' })
    }
  })

  test('cùng một mã nhấn hai lần: cả hai lần đều được nhận', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { own, code } = await aCoded()
      const both = await Promise.all([confirmPhone(own, code), confirmPhone(own, code)])
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
    }
  })

  test('mã đến cùng lúc với số mới: số đang ghi chưa được coi là đã xác nhận', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id, load, own, code } = await aCoded()
      const phone = said('contact', () => ({ phone: '0912000007' }))
      const [one] = await Promise.all([phone(own, 'a'), confirmPhone(own, code)])
      expect(one.isTold || one.stands(await standing(id))).toBe(true)
      expect(await submitDeclaration(await load())).toMatchObject({ step: 'confirmedPhone' })
    }
  })
})
