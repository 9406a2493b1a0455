import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as showPhoto } from '@/app/(public)/dang-ky/anh-giay-to/[id]/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import sharp from 'sharp'
import { back, front } from '@/lib/photos/fixtures/drawn-person'
import { aTypedDraft } from '../fixtures'
import { photoWindow, postPhotos as post } from '../fixtures/photo-windows'
import { begun, current } from '../fixtures/presses'
import { choicesIn } from '../fixtures/windows'
import type { Side } from './keep-photo'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const otherFront = await sharp(front).flop().jpeg().toBuffer()
const thirdFront = await sharp(front).flip().jpeg().toBuffer()
const otherBack = await sharp(back).flop().jpeg().toBuffer()

const started = () => begun(aTypedDraft({ photos: { front: '', back: '' } }))
const keptNow = async () => (await current()).typed.photos ?? {}
const countOf = async () => db.storedFile.count({ where: { declarationId: (await current()).id } })

const both: [Side, 'here' | 'elsewhere', Buffer, Buffer][] = [
  ['front', 'here', front, otherFront],
  ['front', 'elsewhere', front, otherFront],
  ['back', 'here', back, otherBack],
  ['back', 'elsewhere', back, otherBack],
]

describe('hai cửa sổ gửi ảnh cùng một mặt', () => {
  test.each(both)(
    '%s: ảnh đã lưu còn nguyên, người khai chọn (%s)',
    async (side, chosen, first, second) => {
      await started()
      const [one, two] = [await photoWindow(), await photoWindow()]
      await one({ [side]: first })
      const before = (await keptNow())[side]
      const asked = await two({ [side]: second })
      expect(asked.status).toBe(409)
      expect((await keptNow())[side]).toBe(before)
      expect(readOn(asked.text)).toContain('vừa đổi ở cửa sổ hoặc máy khác')
      const [here, elsewhere] = choicesIn(asked.text)
      // Both are there to be looked at.
      for (const id of [before!, here![side]!])
        expect((await openPhoto(id)).headers.get('content-type')).toBe('image/jpeg')
      const choice = chosen === 'here' ? here! : elsewhere!
      expect((await post(choice)).status).toBe(303)
      expect((await keptNow())[side]).toBe(chosen === 'here' ? here![side] : before)
      expect(await countOf()).toBe(1)
    },
  )

  test('cả hai mặt cùng lúc, và mặt không trùng vẫn được lưu', async () => {
    await started()
    const [one, two, three] = [await photoWindow(), await photoWindow(), await photoWindow()]
    await one({ front })
    const asked = await two({ front: otherFront, back })
    expect(asked.status).toBe(409)
    expect((await keptNow()).back).toMatch(/.{36}/)
    const [here] = choicesIn((await three({ front: thirdFront, back: otherBack })).text)
    expect(Object.keys(here!)).toEqual(expect.arrayContaining(['front', 'back']))
    await post(here!)
    expect(await keptNow()).toMatchObject({ front: here!.front, back: here!.back })
  })

  test('gửi bằng script cũng không ghi đè: ảnh ở lại trong ô, «Tiếp» sẽ hỏi', async () => {
    await started()
    const [one, two] = [await photoWindow(), await photoWindow()]
    await one({ front }, { accept: 'application/json' })
    const before = await keptNow()
    const answer = await two({ front: otherFront }, { accept: 'application/json' })
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, isAsked: true })
    expect(await keptNow()).toEqual(before)
    expect((await two({ front: otherFront })).status).toBe(409)
  })

  test('cùng một ảnh hai lần (nhấn hai lần, gửi lại khi mạng chậm) thì không hỏi', async () => {
    await started()
    const one = await photoWindow()
    await one({ front })
    const before = await keptNow()
    expect((await one({ front })).status).toBe(303)
    const again = await sharp(front).resize(700).jpeg({ quality: 50 }).toBuffer()
    expect((await one({ front: again })).status).toBe(303)
    expect(await keptNow()).toEqual(before)
    expect(await countOf()).toBe(1)
  })

  test('script và nút gửi cùng một ảnh trong cùng một lúc thì không hỏi', async () => {
    await started()
    const one = await photoWindow()
    const answers = await Promise.all([
      one({ front }, { accept: 'application/json' }),
      one({ front }),
      one({ front }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 303, 303])
    expect(JSON.parse(answers[0]!.text)).toMatchObject({ ok: true })
    expect(await countOf()).toBe(1)
  })

  test('trang mở lại sau khi lưu thì thay ảnh được ngay; ảnh đã xóa ở nơi khác thì ảnh mới được nhận', async () => {
    await started()
    await (
      await photoWindow()
    )({ front })
    expect((await (await photoWindow())({ front: otherFront })).status).toBe(303)
    const [one, two] = [await photoWindow(), await photoWindow()]
    await one({}, { intent: 'xoa-front' })
    expect((await two({ front: thirdFront })).status).toBe(303)
    expect((await keptNow()).front).toMatch(/.{36}/)
  })

  test('xóa ảnh đang thấy, mà ở đó đã là ảnh khác: không xóa, và nói vì sao', async () => {
    await started()
    await (
      await photoWindow()
    )({ front })
    const [one, two] = [await photoWindow(), await photoWindow()]
    await one({ front: otherFront })
    const before = await keptNow()
    const pressed = await two({}, { intent: 'xoa-front' })
    expect(pressed.to).toContain('loi=front:changed')
    expect(await keptNow()).toEqual(before)
    expect(readOn(await drawn(drawPhotos, pressed.to))).toContain('nên chưa xóa')
  })

  test('trong lúc chọn, cửa sổ thứ ba lại đổi: được hỏi lần nữa', async () => {
    await started()
    const [one, two] = [await photoWindow(), await photoWindow()]
    await one({ front })
    const [here] = choicesIn((await two({ front: otherFront })).text)
    await (
      await photoWindow()
    )({ front: thirdFront })
    const before = await keptNow()
    const again = await post(here!)
    expect(again.status).toBe(409)
    expect(await keptNow()).toEqual(before)
    await post(choicesIn(again.text)[0]!)
    expect(await keptNow()).toMatchObject({ front: here!.front })
    expect(await countOf()).toBe(1)
  })

  test('hồ sơ được trả lại để chụp lại ảnh cũng vậy, và ảnh cán bộ đã xem vẫn còn', async () => {
    const { id } = await started()
    await (
      await photoWindow()
    )({ front, back })
    await submitDeclaration(await current())
    const corrections = [{ step: 'photos', field: 'front', code: 'x', text: 'Chụp lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    const seen = (await keptNow()).front!
    const [one, two] = [await photoWindow(), await photoWindow()]
    await one({ front: otherFront })
    const asked = await two({ front: thirdFront })
    expect(asked.status).toBe(409)
    await post(choicesIn(asked.text)[0]!)
    expect(await db.storedFile.count({ where: { id: seen } })).toBe(1)
  })

  test.each(['not-an-id', 'c0ffee00-0000-4000-8000-00000000000f', '../x'])(
    'ảnh được chọn phải là ảnh của chính tờ khai này (%s)',
    async (id) => {
      await started()
      const { reference } = await current()
      const answer = await post({ reference, shown: '{}', front: id, intent: 'tiep' })
      expect(answer.to).toContain('front:gone')
      expect((await keptNow()).front).toBe('')
    },
  )
})

const openPhoto = (id: string) =>
  showPhoto(new Request('http://localhost:3000/') as never, {
    params: Promise.resolve({ id }),
  })
