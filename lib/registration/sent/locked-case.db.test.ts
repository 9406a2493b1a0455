import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as withdraw } from '@/app/(public)/ho-so/rut/route'
import { GET as drawCase } from '@/app/(public)/ho-so/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import {
  holdOpened,
  listOwn,
  listRemembered,
  startDraft,
  switchTo,
} from '../drafts/current-declaration'
import { begun, current, press, type Route } from '../fixtures/presses'
import { addKey } from '../keys/repository'
import { openOwnForm } from '../drafts/open-own-form'
import { shownReference } from '../reference/reference'
import { LOCK_HOURS } from '../remembered'
import { submitDeclaration } from './submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const unseenFor = (declarationId: string, hours: number) =>
  db.declarationKey.updateMany({
    where: { declarationId },
    data: { seenAt: new Date(Date.now() - hours * 3_600_000) },
  })
async function aSent() {
  const draft = await begun()
  await submitDeclaration(await current())
  return draft
}
/** A number may break behind its dash. */
const caseRead = async () =>
  readOn(await drawn(drawCase, '/ho-so'))
    .replace(/- +/g, '-')
    .replace(/ +/g, ' ')

describe('máy dùng chung', () => {
  test('hồ sơ đã gửi, vài giờ không mở, thì khóa: không tên, không giấy, không rút được', async () => {
    const { id, reference } = await aSent()
    const { paperAddress } = await current()
    await unseenFor(id, LOCK_HOURS + 0.1)
    const page = await drawn(drawCase, '/ho-so')
    expect(readOn(page)).toContain(`Đã khóa trên máy này: hồ sơ ${shownReference(reference)}`)
    expect(readOn(page)).not.toMatch(/Lò Thị Mẩy|0912|1410/)
    expect(wordsIn(page, 'reference')).toBe(shownReference(reference))
    expect(await openOwnForm(paperAddress!, 'FORM')).toBeNull()
    expect(await switchTo(reference)).toBe(false)
    await press(withdraw as Route, { reference })
    const { status } = await db.declaration.findUniqueOrThrow({ where: { id } })
    expect(status).toBe('AWAITING_PAPER')
  })

  test.each(['RETURNED', 'WITHDRAWN', 'LAPSED', 'UNDER_REVIEW'] as const)(
    'hồ sơ %s cũng khóa',
    async (status) => {
      const { id } = await aSent()
      await db.declaration.update({ where: { id }, data: { status } })
      await unseenFor(id, LOCK_HOURS + 0.1)
      expect(await listOwn()).toEqual([])
    },
  )

  test('còn mở trong vài giờ ấy thì không khóa, và mỗi lần mở tính lại từ đầu', async () => {
    const { id, reference } = await aSent()
    for (const visit of [1, 2, 3]) {
      await unseenFor(id, LOCK_HOURS - 0.5)
      expect(await caseRead(), `lần ${visit}`).toContain(`Hồ sơ ${shownReference(reference)}`)
    }
    const { seenAt } = await db.declarationKey.findFirstOrThrow({ where: { declarationId: id } })
    expect(Date.now() - seenAt.getTime()).toBeLessThan(60_000)
  })

  test('đã khóa rồi thì ghé qua không mở ra', async () => {
    const { id } = await aSent()
    await unseenFor(id, LOCK_HOURS + 1)
    await caseRead()
    await caseRead()
    expect(await listOwn()).toEqual([])
  })

  test('bản nháp không bao giờ khóa: không còn nơi nào khác mở được nó', async () => {
    const { id, reference } = await begun()
    await unseenFor(id, 24 * 29)
    expect((await current()).reference).toBe(reference)
  })

  test('mở lại bằng mã thì chỉ hồ sơ ấy mở, hồ sơ khác vẫn khóa và vẫn được nhớ', async () => {
    const [one, other] = [await aSent(), await aSent()]
    for (const { id } of [one, other]) await unseenFor(id, LOCK_HOURS + 1)
    const key = newKey()
    await addKey(one.id, keyHash(key))
    await holdOpened(key, one.id)
    expect((await listOwn()).map(({ id }) => id)).toEqual([one.id])
    expect((await listRemembered()).map(({ id }) => id)).toEqual([one.id, other.id])
    expect(await caseRead()).toContain(`Đã khóa trên máy này: ${shownReference(other.reference)}`)
  })

  test('bắt đầu tờ khai mới không làm máy quên hồ sơ đang khóa', async () => {
    const { id } = await aSent()
    await unseenFor(id, LOCK_HOURS + 1)
    await startDraft()
    expect((await listRemembered()).map((one) => one.id)).toContain(id)
  })

  test('lối xóa khỏi máy hiện sẵn, không gập', async () => {
    await aSent()
    const page = await drawn(drawCase, '/ho-so')
    expect(page).toContain('Xóa hồ sơ khỏi máy này')
    expect(page.replace(/<details.*?<\/details>/gs, '')).toContain('action="/ho-so/thoat"')
  })

  test('hồ sơ đã gửi cho xem lại điều đã khai', async () => {
    await aSent()
    expect(await caseRead()).toMatch(/Xem lại điều đã khai.*Lò Thị Mẩy.*Giao dịch điện tử từ ngày/s)
  })
})
