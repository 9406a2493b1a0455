import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Role } from '@/lib/accounts/account'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import type { Part } from './desk-parts'
import { jar } from '../fixtures/browser'
import { drawCase, pageOf, post, type Fields } from '../fixtures/case-page'
import { sheetOf } from '../fixtures/case-rows'
import { signInAs } from '../fixtures/sign-in'
import { listKept } from './unsent-words'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const type = (one: PlayedCase, page: Fields, typed: Fields) =>
  post(one, 'giu', { ...page, ...typed, intent: 'luu' })

type Typing = {
  part: Part
  role: Role
  stage: 'sent' | 'received' | 'proposed'
  first: Fields
  second: Fields
  told: string
}
const typings: Typing[] = [
  {
    part: 'ghi-chu',
    role: 'CHECKER',
    stage: 'received',
    first: { note: 'Gọi lại chiều nay.' },
    second: { note: 'Ảnh chụp nghiêng.' },
    told: 'Gọi lại chiều nay.',
  },
  {
    part: 'chuyen-lai',
    role: 'APPROVER',
    stage: 'proposed',
    first: { lookAgain: 'Xem chữ ký.', 'again.paper-signed': 'yes' },
    second: { lookAgain: 'Xem ngày sinh.' },
    told: 'Xem chữ ký.',
  },
  {
    part: 'phieu-kiem-tra',
    role: 'CHECKER',
    stage: 'received',
    first: {
      'id-current': 'failed',
      'id-current.reason': 'id-expired',
      'id-current.note': 'Hết hạn tháng Ba.',
    },
    second: { 'name-equals': 'passed' },
    told: 'Hết hạn tháng Ba.',
  },
  {
    part: 'nhan-ban-ky',
    role: 'RECEIVER',
    stage: 'sent',
    first: { identity: 'yes' },
    second: { signed: 'yes' },
    told: 'Giấy tờ đã xem',
  },
]

describe('hai cửa sổ của một hồ sơ: cửa sổ này không xóa điều đã nhập ở cửa sổ kia', () => {
  const play = async ({ part, role, stage, first, second }: Typing) => {
    const one = await scene.aCase({ stage })
    const officer = await signInAs(scene, '089', role)
    const [before, after] = [
      await pageOf(one, officer, [part], {}),
      await pageOf(one, officer, [part], {}),
    ]
    await type(one, before, first)
    await type(one, after, second)
    return { one, officer, before, after }
  }

  test.each(typings)('$part: phần gõ sau ở trong ô, phần kia được kể lại', async (typing) => {
    const { one } = await play(typing)
    const html = await drawCase(one)
    for (const [field, word] of Object.entries(typing.second))
      expect(stands(html, field, word), field).toBe(true)
    expect(readOn(html)).toContain('ở cửa sổ khác')
    expect(readOn(html)).toContain(typing.told)
  })

  test.each(typings)(
    '$part: gõ tiếp ở cửa sổ cũ cũng không xóa phần gõ ở cửa sổ mới',
    async (typing) => {
      const { one, officer, before } = await play(typing)
      await type(one, before, typing.first)
      const kept = await listKept(officer, one.id)
      expect(kept.map(({ words }) => words)).toEqual([typing.first, typing.second])
    },
  )

  test.each(typings)('$part: bỏ phần của cửa sổ khác thì phần trong ô còn', async (typing) => {
    const { one, officer } = await play(typing)
    const [, other] = await listKept(officer, one.id)
    const page = await pageOf(one, officer, [typing.part], typing.second)
    await post(one, `${typing.part}?trang=${other!.page}`, { ...page, intent: 'bo' })
    expect((await listKept(officer, one.id)).map(({ words }) => words)).toEqual([typing.second])
  })

  test('thêm ghi chú ở một cửa sổ: ghi chú đang viết ở cửa sổ kia còn nguyên, chữ giống hệt thì thôi', async () => {
    const { one, officer, after } = await play(typings[0]!)
    const third = await pageOf(one, officer, ['ghi-chu'], {})
    await type(one, third, typings[0]!.second)
    await post(one, 'ghi-chu', { ...after, ...typings[0]!.second })
    expect((await sheetOf(one.reference)).notes.map(({ text }) => text)).toEqual([
      'Ảnh chụp nghiêng.',
    ])
    expect((await listKept(officer, one.id)).map(({ words }) => words)).toEqual([typings[0]!.first])
  })
})
