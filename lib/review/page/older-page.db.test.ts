import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { blurred, drawCase, pageOf, post, rowOf, type Fields } from '../fixtures/case-page'
import { signIn } from '../fixtures/sign-in'
import { listKept } from '../desk/unsent-words'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

type Marks = Record<string, { result: string; reason?: string; note?: string }>
const marksOf = async (one: PlayedCase) => ((await rowOf(one)).checklist as { marks: Marks }).marks

describe('trang mở trước không đè lên dấu đã lưu sau đó', () => {
  const failed = { 'id-current': 'failed', 'id-current.reason': 'id-expired' }
  const save = async (one: PlayedCase, by: Officer, typed: Fields) => {
    await signIn(by)
    return post(one, 'phieu-kiem-tra', await pageOf(one, by, ['phieu-kiem-tra'], typed))
  }
  const play = async (hasColleague: boolean) => {
    const one = await scene.aCase({ stage: 'checked' })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    const saver = hasColleague ? await scene.anOfficer('089', ['CHECKER']) : officer
    const older = await pageOf(one, officer, ['phieu-kiem-tra', 'ghi-chu'], {})
    return { one, officer, saver, older }
  }

  test.each([
    ['của chính mình', false],
    ['của đồng nghiệp', true],
  ])('dấu %s lưu sau còn nguyên khi trang cũ lưu mục khác, hay thêm ghi chú', async (_, other) => {
    const { one, officer, saver, older } = await play(other)
    expect(await save(one, saver, failed)).toContain('xong=')
    await signIn(officer)
    const blurredFront = {
      'id-front-legible': 'failed',
      'id-front-legible.reason': 'front-blurred',
    }
    expect(await post(one, 'phieu-kiem-tra', { ...older, ...blurredFront })).toContain('xong=')
    expect(await marksOf(one)).toMatchObject({
      'id-current': { result: 'failed', reason: 'id-expired' },
      'id-front-legible': { result: 'failed', reason: 'front-blurred' },
    })
    await post(one, 'ghi-chu', { ...older, note: 'Đã gọi.' })
    expect(await listKept(officer, one.id)).toEqual([])
  })

  test.each<[string, Fields, Fields]>([
    [
      'kết quả',
      failed,
      { 'id-current': 'failed', 'id-current.reason': 'id-expired', 'id-current.note': 'Hết hạn.' },
    ],
    [
      'lời nói thêm',
      { ...failed, 'id-current.note': 'Cũ.' },
      { ...failed, 'id-current.note': 'Hết hạn.' },
    ],
  ])(
    'cùng đổi một mục (%s): chưa lưu, mục được nêu, cả hai bên được đọc, nhấn lần nữa thì lưu',
    async (_, saved, wish) => {
      const { one, officer, saver, older } = await play(true)
      await save(one, saver, saved)
      await signIn(officer)
      const before = await marksOf(one)
      const goal = await post(one, 'phieu-kiem-tra', { ...older, ...wish })
      expect(goal).toContain('loi=marked-meanwhile&viec=phieu-kiem-tra&muc=id-current')
      expect(await marksOf(one)).toEqual(before)
      const html = await drawCase(one, goal.slice(goal.indexOf('?'), goal.indexOf('#')))
      expect(stands(html, 'id-current.note', 'Hết hạn.')).toBe(true)
      expect(readOn(html)).toContain('Phiếu đã lưu ghi: Không đạt')
      expect(html).toContain('href="#id-current"')
      expect(await save(one, officer, wish)).toContain('xong=')
      expect((await marksOf(one))['id-current']).toMatchObject({ note: 'Hết hạn.' })
    },
  )

  test('cùng đổi một mục giống hệt nhau thì không có gì để hỏi', async () => {
    const { one, officer, saver, older } = await play(true)
    await save(one, saver, failed)
    await signIn(officer)
    expect(await post(one, 'phieu-kiem-tra', { ...older, ...failed })).toContain('xong=')
  })

  test('mục được người giám sát mở lại sau khi trang vẽ: lưu trang cũ không đóng mục ấy, lý do còn đó', async () => {
    const { one, officer, older } = await play(false)
    const sheet = (await rowOf(one)).checklist as object
    const settled = { ...sheet, settled: ['id-current'] }
    await db.declaration.update({ where: { id: one.id }, data: { checklist: settled } })
    const supervisor = await scene.anOfficer('089', ['SUPERVISOR'])
    await signIn(supervisor)
    const typed = { reopenItem: 'id-current', reopenWhy: 'Ảnh sau bị thay.' }
    const reopening = await pageOf(one, supervisor, ['mo-lai-muc'], typed)
    expect(await post(one, 'mo-lai-muc', reopening)).toContain('xong=')
    await signIn(officer)
    await post(one, 'phieu-kiem-tra', older)
    expect((await marksOf(one))['id-current']?.result).toBeUndefined()
    expect(readOn(await drawCase(one))).toContain('Ảnh sau bị thay.')
    expect(await post(one, 'trinh-duyet', older)).toContain('loi=')
    expect((await rowOf(one)).status).toBe('UNDER_REVIEW')
  })

  test.each([
    ['trinh-duyet', undefined],
    ['tra-lai', blurred],
    ['trinh-tu-choi', blurred],
  ])('%s từ trang mở trước khi phiếu đổi: chưa làm, mục đã đổi được nêu', async (slug, fails) => {
    const one = await scene.aCase({ stage: 'checked', fails })
    const officer = await scene.anOfficer('089', ['CHECKER'])
    const older = await pageOf(one, officer, ['phieu-kiem-tra'], {})
    await save(one, await scene.anOfficer('089', ['CHECKER']), failed)
    await signIn(officer)
    const before = await rowOf(one)
    expect(await post(one, slug, older)).toContain(`loi=sheet-moved&viec=${slug}&muc=id-current`)
    expect((await rowOf(one)).status).toBe(before.status)
  })

  test.each(['', '{', '[]', 'null', '7', '{"id-current":5}', '{"id-current":{"note":9}}'])(
    'trang nói phiếu lúc vẽ là «%s»: là trang cũ, không sập, chữ còn để đọc',
    async (savedSheet) => {
      const { one, officer, older } = await play(false)
      await signIn(officer)
      const before = await marksOf(one)
      const goal = await post(one, 'phieu-kiem-tra', { ...older, savedSheet, ...failed })
      expect(goal).toContain('loi=page-old')
      expect(await marksOf(one)).toEqual(before)
      expect((await listKept(officer, one.id)).map(({ part }) => part)).toEqual(['phieu-kiem-tra'])
    },
  )
})
