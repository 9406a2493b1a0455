import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { jar } from './fixtures/browser'
import { blurred, failing, pageOf, post, rowOf } from './fixtures/case-page'
import { signIn } from './fixtures/sign-in'

vi.mock('next/headers', () => import('./fixtures/browser'))
vi.mock('next-auth', () => import('./fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

describe('điều nhập cho lượt trước không tính cho lượt này', () => {
  test.each(['phieu-kiem-tra', 'tra-lai'])(
    '%s trên trang của lượt trước: được nhắc xem lại, không đánh dấu gì',
    async (deed) => {
      const one = await scene.aCase({ stage: 'checked', fails: blurred })
      const officer = await scene.anOfficer('089', ['CHECKER'])
      await signIn(officer)
      const page = await pageOf(one, officer, ['phieu-kiem-tra'], failing)
      await db.declaration.update({
        where: { id: one.id },
        data: { statusSince: new Date(Date.now() + 60_000) },
      })
      const before = await rowOf(one)
      expect(await post(one, deed, page)).toContain('loi=page-old')
      expect((await rowOf(one)).checklist).toEqual(before.checklist)
      const html = await drawn(casePage, `/can-bo/ho-so/${one.reference}`, one)
      expect(html).toContain('Phần này không còn tính')
      expect(html).not.toMatch(/name="id-back-legible" [^>]*checked=""[^>]*value="failed"/)
      // A page of today goes on, whatever an older one has left.
      const now = await pageOf(one, officer, ['phieu-kiem-tra'], {})
      expect(await post(one, 'tra-lai', now)).toContain('xong=tra-lai')
    },
  )

  test('ghi chú của lượt trước còn để đọc, nhưng không nằm sẵn trong ô', async () => {
    const one = await scene.aCase({ stage: 'checked' })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    await signIn(officer)
    const page = await pageOf(one, officer, ['ghi-chu'], { note: 'Ảnh sau cần xem.' })
    await post(one, 'giu', { ...page, intent: 'luu' })
    await db.declaration.update({
      where: { id: one.id },
      data: { statusSince: new Date(Date.now() + 60_000) },
    })
    const html = await drawn(casePage, `/can-bo/ho-so/${one.reference}`, one)
    expect(html).toContain('Chữ đã nhập: “Ảnh sau cần xem.”')
    expect(html).not.toMatch(/<textarea[^>]*>Ảnh sau cần xem/)
  })
})
