import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(officer)/can-bo/ho-so/[reference]/route'
import { GET as unsentPage } from '@/app/(officer)/can-bo/tin-chua-gui/route'
import type { Officer } from '@/lib/accounts/account'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { carryOutDueDecisions } from '../decisions/carry-out-decision'
import { jar } from '../fixtures/browser'
import { blurred, marksOf, post, type Fields } from '../fixtures/case-page'
import { signIn } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const said = /id="xong"/
const lookFrom = (one: PlayedCase, goal: string) =>
  drawn(casePage, goal.split('#')[0]!, { reference: one.reference })
const open = (one: PlayedCase, slug: string) =>
  lookFrom(one, `/can-bo/ho-so/${one.reference}?xong=${slug}`)
const press = async (one: PlayedCase, by: Officer, slug: string, typed: Fields = {}) => {
  await signIn(by)
  return post(one, slug, { ...(await marksOf(one, by)), ...typed })
}

const words = ['trinh-duyet', 'trinh-tu-choi', 'tra-lai', 'chuyen-lai', 'duyet', 'tu-choi'].concat([
  'hoan-tac',
  'gui-ngay',
  'nhan-ban-ky',
  'ghi-chu',
  'mo-lai-muc',
  'nhan-xu-ly',
  'tra-lai-danh-sach',
  'giao',
  'lay-lai',
])

describe('lời báo đã làm chỉ nói điều đang đúng', () => {
  test.each(['sent', 'received', 'checked', 'proposed', 'approved'] as const)(
    'hồ sơ ở bước %s: không lời nào từ địa chỉ được nói thay người chưa làm gì',
    async (stage) => {
      const one = await scene.aCase({ stage })
      await signIn(await scene.anOfficer('089', ['SUPERVISOR', 'APPROVER', 'CHECKER']))
      for (const slug of words) expect(await open(one, slug), slug).not.toMatch(said)
    },
  )

  type Way = [slug: string, stage: 'sent' | 'checked' | 'proposed', typed?: Fields]
  test.each<Way>([
    ['nhan-ban-ky', 'sent', { signed: 'yes', identity: 'yes' }],
    ['phieu-kiem-tra', 'checked'],
    ['ghi-chu', 'checked', { note: 'Đã gọi.' }],
    ['trinh-tu-choi', 'checked'],
    ['tra-lai', 'checked'],
    ['chuyen-lai', 'proposed', { lookAgain: 'Xem lại ảnh.' }],
    ['tu-choi', 'proposed'],
  ])('%s: làm xong thì được nói', async (slug, stage, typed) => {
    const one = await scene.aCase({ stage, fails: stage === 'sent' ? undefined : blurred })
    const officer = await scene.anOfficer('089', ['RECEIVER', 'CHECKER', 'APPROVER'])
    const html = await lookFrom(one, await press(one, officer, slug, typed))
    expect(html).toMatch(said)
  })

  test('người giám sát hoàn tác: trang mở lại của người quyết định không còn nói là hoàn tác được', async () => {
    const one = await scene.aCase({ stage: 'proposed', fails: blurred })
    const officer = await scene.anOfficer('089', ['APPROVER'])
    const supervisor = await scene.anOfficer('089', ['SUPERVISOR'])
    const decided = await press(one, officer, 'tu-choi')
    expect(await lookFrom(one, decided)).toContain('bạn còn hoàn tác được')
    const undone = await press(one, supervisor, 'hoan-tac')
    expect(await lookFrom(one, undone)).toContain('Đã hoàn tác quyết định.')
    await signIn(officer)
    expect(await lookFrom(one, decided)).not.toMatch(said)
    expect(await lookFrom(one, undone)).not.toMatch(said)
  })

  test('qua mười phút: trang mở lại nói quyết định đã có hiệu lực', async () => {
    const one = await scene.aCase({ stage: 'proposed', fails: blurred })
    const officer = await scene.anOfficer('089', ['APPROVER'])
    const decided = await press(one, officer, 'tu-choi')
    await carryOutDueDecisions(new Date(Date.now() + 3_600_000))
    const html = await lookFrom(one, decided)
    expect(html).not.toContain('bạn còn hoàn tác được')
    expect(readOn(html)).toContain('Quyết định đã có hiệu lực.')
  })

  test.each(['', '&tin=x', '&tin=01a22217-0000-7000-8000-000000000000'])(
    'tin chưa gửi được: không tin nào được nói là đã xếp lại («%s»)',
    async (which) => {
      await signIn(await scene.anOfficer('089', ['SUPERVISOR']))
      const page = await drawn(unsentPage, `/can-bo/tin-chua-gui?xong=gui-lai-tin${which}`)
      expect(page).not.toMatch(said)
    },
  )
})
