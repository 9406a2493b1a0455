import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as begin } from '@/app/(public)/dang-ky/moi/route'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { listOwn, startDraft } from './current-declaration'
import { begun, current, press, save, type Route } from '../fixtures/presses'
import { MOST_REMEMBERED, MOST_UNCONFIRMED } from '../remembered'
import { submitDeclaration } from '../sent/submit-declaration'
import { withdrawDeclaration } from '../sent/withdraw-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('nhiều tờ khai trên một máy', () => {
  test('tám tờ khai làm dở đều còn', async () => {
    const all = []
    for (let count = 0; count < 8; count++) all.push((await startDraft()).reference)
    expect((await listOwn()).map(({ reference }) => reference)).toEqual(all.reverse())
  })

  test('hồ sơ đã gửi nhường chỗ, bản nháp thì không', async () => {
    const sent = await begun()
    await submitDeclaration(await current())
    for (let count = 0; count < MOST_REMEMBERED; count++) await startDraft()
    const own = await listOwn()
    expect(own).toHaveLength(MOST_REMEMBERED)
    expect(own.map(({ reference }) => reference)).not.toContain(sent.reference)
  })

  test('đầy thì không bắt đầu thêm được, và mọi tờ khai vẫn còn', async () => {
    for (let count = 0; count < MOST_UNCONFIRMED; count++) await startDraft()
    expect((await press(begin as Route, {})).to).toBe('/dang-ky?day=1')
    expect((await save('subject', { subject: 'person', intent: 'tiep' })).to).toBe('/dang-ky?day=1')
    expect(await listOwn()).toHaveLength(MOST_UNCONFIRMED)
  })

  test('đăng ký lại từ hồ sơ đã đóng thì phần đã khai được điền sẵn; ảnh và mã phải làm lại', async () => {
    const old = await begun()
    const { declarant, contact } = (await current()).typed
    await submitDeclaration(await current())
    await withdrawDeclaration(old.id)
    expect((await press(begin as Route, { from: old.reference })).to).toBe('/dang-ky/doi-tuong')
    const { typed } = await current()
    expect(typed).toMatchObject({ declarant, contact })
    expect([typed.photos, typed.confirmedPhone]).toEqual([undefined, undefined])
  })
})
