import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as sendPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { drawFront } from '@/prisma/demo/drawn-card'
import { back, front, person } from '@/lib/photos/fixtures/drawn-person'
import { aTypedDraft } from '../fixtures'
import { begun, current, leadOf } from '../fixtures/presses'
import type { Side } from './keep-photo'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const other = await drawFront({ ...person, fullName: 'Lò Văn Tám', idNumber: '014190001234' })

type Photos = Partial<Record<Side, Buffer>>
type Sent = { intent?: string; refused?: string; accept?: string }

/** The page of pictures as it stands now, and a press on it. */
async function pressed(photos: Photos, { intent = 'tiep', refused = '', accept }: Sent = {}) {
  const html = await drawn(drawPhotos, '/dang-ky/anh-giay-to')
  const form = new FormData()
  for (const name of ['reference', 'shown']) form.append(name, wordsIn(html, name)!)
  form.append('intent', intent)
  form.append('refused', refused)
  for (const [side, bytes] of Object.entries(photos))
    form.append(side, new File([new Uint8Array(bytes)], 'a.jpg'))
  const headers = { origin: 'http://localhost:3000', accept: accept ?? 'text/html' }
  const address = 'http://localhost:3000/dang-ky/anh-giay-to'
  const answer = await sendPhotos(new Request(address, { method: 'POST', body: form, headers }), {})
  return { ...leadOf(answer.headers.get('location') ?? ''), text: await answer.text() }
}
const keptNow = async () => (await current()).typed.photos ?? {}
const kindsNow = async () => {
  const ids = Object.values(await keptNow()).filter(Boolean)
  const rows = await db.storedFile.findMany({ where: { id: { in: ids } } })
  return Object.fromEntries(rows.map(({ id, kind }) => [id, kind]))
}

async function swappedDraft() {
  await begun(aTypedDraft({ photos: { front: '', back: '' } }))
  await pressed({ front: back, back: front })
  return keptNow()
}

async function swappedReturn(flagged: Side[]) {
  const kept = await swappedDraft()
  const { id } = await current()
  await submitDeclaration(await current())
  const corrections = flagged.map((field) => ({ step: 'photos', field, code: field, text: 'Sai.' }))
  await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
  return kept
}

const states: [string, () => Promise<Record<string, string>>][] = [
  ['bản nháp', swappedDraft],
  ['trả lại cả hai mặt', () => swappedReturn(['front', 'back'])],
  ['trả lại mặt trước', () => swappedReturn(['front'])],
  ['trả lại mặt sau', () => swappedReturn(['back'])],
]
const open: Record<string, Side[]> = { 'trả lại mặt trước': ['front'], 'trả lại mặt sau': ['back'] }

describe.each(states)('hai ảnh nằm nhầm mặt, %s', (name, begin) => {
  const sides = open[name] ?? (['front', 'back'] as const)

  test.each(sides)('chọn đúng ảnh cho %s: được nói có thể đổi chỗ, nút ở ngay đó', async (side) => {
    const kept = await begin()
    const { to } = await pressed({ [side]: side === 'front' ? front : back })
    expect(to).toContain(`loi=${side}:swapped`)
    const html = await drawn(drawPhotos, to)
    expect(readOn(html)).toContain('Nhấn “Đổi chỗ hai ảnh”')
    expect(html).toMatch(/<p data-photo-swap="[^"]*"[^>]*>(?:(?!<\/p>).)*value="doi-cho"/s)
    expect(html).not.toMatch(/<p data-photo-swap="[^"]*" hidden/)
    expect(await keptNow()).toEqual(kept)
  })

  test('nhấn «Đổi chỗ hai ảnh» thì mỗi ảnh sang mặt kia', async () => {
    const kept = await begin()
    const { to } = await pressed({}, { intent: 'doi-cho' })
    expect(await keptNow()).toEqual({ front: kept.back, back: kept.front })
    expect(await kindsNow()).toEqual({ [kept.back!]: 'ID_FRONT', [kept.front!]: 'ID_BACK' })
    expect(await drawn(drawPhotos, to)).toContain('<title>Đã đổi chỗ hai ảnh.')
  })
})

describe('hai ảnh nằm nhầm mặt', () => {
  test('chọn lại cả hai cùng lúc thì được nhận ngay', async () => {
    const kept = await swappedDraft()
    const { to } = await pressed({ front, back })
    expect(to).not.toContain('loi')
    expect(Object.values(await keptNow())).not.toContain(kept.front)
  })

  test('chọn hai ảnh giống nhau, mà mặt kia còn giữ chính ảnh ấy: không mặt nào nhận', async () => {
    const kept = await swappedDraft()
    const { to } = await pressed({ front, back: front })
    expect(to).toContain('front:swapped')
    expect(to).toContain('back:same-twice')
    expect(await keptNow()).toEqual(kept)
  })

  test('cửa sổ khác vừa thay ảnh thì chưa đổi chỗ, và nói vì sao', async () => {
    await swappedDraft()
    const html = await drawn(drawPhotos, '/dang-ky/anh-giay-to')
    await pressed({ front: other })
    const before = await keptNow()
    const form = new FormData()
    for (const name of ['reference', 'shown']) form.append(name, wordsIn(html, name)!)
    form.append('intent', 'doi-cho')
    const address = 'http://localhost:3000/dang-ky/anh-giay-to'
    const headers = { origin: 'http://localhost:3000' }
    const answer = await sendPhotos(
      new Request(address, { method: 'POST', body: form, headers }),
      {},
    )
    expect(await keptNow()).toEqual(before)
    expect(readOn(await drawn(drawPhotos, answer.headers.get('location')!))).toContain(
      'nên chưa đổi chỗ',
    )
  })

  test.each([
    ['front', 'back', 'Lấy ảnh mặt sau làm ảnh mặt trước', 'Đã lấy làm ảnh mặt trước.'],
    ['back', 'front', 'Lấy ảnh mặt trước làm ảnh mặt sau', 'Đã lấy làm ảnh mặt sau.'],
  ] as const)(
    'mới có một ảnh, của %s mà ở %s: nút «%s» ở ngay đó, nhấn một lần là xong',
    async (right, wrong, button, done) => {
      await begun(aTypedDraft({ photos: { front: '', back: '' } }))
      await pressed({ [wrong]: front })
      const { [wrong]: id } = await keptNow()
      const { to } = await pressed({ [right]: front })
      expect(to).toContain(`${right}:stands-at-${wrong}`)
      const html = await drawn(drawPhotos, to)
      expect(readOn(html)).toContain(`Nhấn “${button}”`)
      expect(html).toMatch(
        new RegExp(`<button[^>]*value="doi-cho"[^>]*><span>${button}</span></button>`),
      )
      expect(html).not.toMatch(/<p data-photo-swap="[^"]*" hidden/)
      const moved = await pressed({}, { intent: 'doi-cho' })
      expect(await keptNow()).toEqual({ [right]: id, [wrong]: '' })
      expect(await kindsNow()).toEqual({ [id!]: right === 'front' ? 'ID_FRONT' : 'ID_BACK' })
      expect(await drawn(drawPhotos, moved.to)).toContain(`<title>${done}`)
      expect((await pressed({ [wrong]: back })).to).not.toContain('loi')
    },
  )

  test('chưa có ảnh nào thì không có nút đổi chỗ', async () => {
    await begun(aTypedDraft({ photos: { front: '', back: '' } }))
    const html = await drawn(drawPhotos, '/dang-ky/anh-giay-to')
    expect(html).toMatch(/<p data-photo-swap="[^"]*" hidden/)
  })
})

describe('ảnh bị từ chối khi trang đang mở', () => {
  test.each([
    ['front:swapped', 'Đổi chỗ hai ảnh'],
    ['back:too-small', 'Chụp lại gần hơn'],
    ['front:damaged,back:damaged', 'Ảnh bị hỏng'],
  ])('«Tiếp» (%s) nói lại một lần, rồi mới giữ ảnh đã lưu', async (refused, words) => {
    await swappedDraft()
    const { to } = await pressed({}, { refused })
    expect(to).toBe(`/dang-ky/anh-giay-to?loi=${refused}#loi`)
    const html = await drawn(drawPhotos, to)
    expect(readOn(html)).toContain(words)
    expect(readOn(html)).toContain('Nếu giữ ảnh đã lưu dưới đây, nhấn “Tiếp”.')
    expect(wordsIn(html, 'refused')).toBe('')
    expect((await pressed({})).to).not.toContain('loi')
  })

  test('đã chọn ảnh khác cho mặt ấy, hay «Quay lại», thì đi tiếp', async () => {
    await swappedDraft()
    expect((await pressed({ front: other }, { refused: 'front:damaged' })).to).not.toContain('loi')
    const back = await pressed({}, { refused: 'front:damaged', intent: 'quay-lai' })
    expect(back.to).toBe('/dang-ky/dia-chi')
  })

  test('script được cho biết lý do, để gửi lại cùng «Tiếp»', async () => {
    await swappedDraft()
    const { text } = await pressed({ front }, { accept: 'application/json' })
    expect(JSON.parse(text)).toMatchObject({ ok: false, reason: 'swapped' })
  })
})
