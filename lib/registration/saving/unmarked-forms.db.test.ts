import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { GET as drawPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as drawOffices } from '@/app/(public)/dang-ky/co-quan/route'
import { POST as chooseOffice } from '@/app/(public)/dang-ky/co-quan/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { drawFront } from '@/prisma/demo/drawn-card'
import { aTypedDraft } from '../fixtures'
import { postPhotos } from '../fixtures/photo-windows'
import { begun, current, press, save, type Fields, type Route } from '../fixtures/presses'
import { choicesIn, pages } from '../fixtures/windows'
import { deleteDraftsBefore, mergeTyped } from '../repository'
import { markOf } from './shown-mark'
import { stepHref } from '../steps/addresses'
import { postedFields, type StepId } from '../steps/steps'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
// One network begins so many only.
beforeEach(async () => {
  jar.clear()
  await deleteDraftsBefore(new Date(Date.now() + 60_000))
})

const kept = async (step: StepId) => (await current()).typed[step] ?? {}
/** Every form of the registration that keeps words, what stands there by now, and what an older page of it posts. */
const forms: [StepId, Fields, Fields][] = [
  ['subject', { subject: 'person' }, { subject: 'organisation' }],
  ['declarant', { fullName: 'Lò Thị Mảy' }, { fullName: 'Lò Thị Khác' }],
  ['declarant', { idNumber: '089190001234' }, { idNumber: '' }],
  ['declarant', { bhxhCode: '' }, { bhxhCode: '1410203041' }],
  ['address', { street: 'Ấp Một' }, { street: 'Ấp Hai' }],
  ['contact', { email: 'a@vidu.vn' }, { email: '' }],
  ['contact', { phone: '0912000001' }, { phone: '0912000002' }],
  ['transaction', { place: 'portal' }, { place: 'ivan', ivan: 'efy' }],
  ['submission', { method: 'counter' }, { method: 'post', pickupAddress: 'Ấp Ba' }],
]
/** What the form says it was drawn with: nothing that can be believed. */
const marks: [string, (mark: string) => string | undefined][] = [
  ['không có dấu', () => undefined],
  ['dấu trống', () => ''],
  ['dấu hỏng', (mark) => mark.slice(0, -1)],
  ['dấu bịa', () => 'garbage'],
  ['dấu là số, là danh sách', () => '[1]'],
  ['dấu không nói mục nào', () => '{}'],
  ['dấu của tờ khai khác', (mark) => mark.replace(/"reference":"[^"]*"/, '"reference":"K7PM3QXR"')],
]
const without = (fields: Record<string, string | undefined>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as Fields

async function markOn(page: unknown, address: string) {
  return wordsIn(await drawn(page, address), 'shown')!
}

describe.each(marks)('%s: là trang cũ', (_, made) => {
  test.each(forms)('%s %j, trang cũ gửi %j: không ghi đè, người khai chọn', async (...form) => {
    const [step, now, typed] = form
    const { id, reference } = await begun()
    await mergeTyped(id, step, now)
    const mark = await markOn(pages[step], stepHref(step))
    const asked = await press(
      keepStep(step),
      without({ ...typed, reference, shown: made(mark), intent: 'tiep' }),
    )
    expect(asked.status).toBe(409)
    expect(await kept(step)).toMatchObject(now)
    const [here] = choicesIn(asked.text)
    expect((await save(step, here!)).status).toBe(303)
    expect(await kept(step)).toMatchObject(typed)
  })

  test('cơ quan chọn ở danh sách: người khai chọn', async () => {
    const { reference } = await begun(aTypedDraft({ transaction: { officeCode: '08902' } }))
    const mark = await markOn(drawOffices, '/dang-ky/co-quan?mo=089')
    const fields = without({ reference, shown: made(mark), officeCode: '08903' })
    expect((await press(chooseOffice as Route, fields)).status).toBe(409)
    expect(await kept('transaction')).toMatchObject({ officeCode: '08902' })
  })

  test('ảnh: không thay, không xóa, không đổi chỗ ảnh nào, và «Tiếp» nói trước khi đi qua', async () => {
    const there = {
      front: 'c0ffee00-0000-4000-8000-000000000001',
      back: 'c0ffee00-0000-4000-8000-000000000002',
    }
    const { reference } = await begun(aTypedDraft({ photos: there }))
    const mark = await markOn(drawPhotos, '/dang-ky/anh-giay-to')
    const post = (intent: string, photos = {}) =>
      postPhotos(without({ reference, shown: made(mark), intent }), photos)
    const person = { fullName: 'Lò Thị Mẩy', birthDate: '1990-05-05', sex: 'Nữ' } as const
    const front = await drawFront({ ...person, idNumber: '014190001234' })
    const asked = await post('tiep', { front })
    expect(asked.status).toBe(409)
    expect((await post('xoa-front')).to).toContain('loi=front:changed')
    expect((await post('doi-cho')).to).toContain('loi=front:not-swapped')
    expect((await post('tiep')).to).toContain('vua-doi=1')
    expect(await kept('photos')).toEqual(there)
  })
})

describe('gửi phần bổ sung từ trang cũ', () => {
  const reasons = (code: string) => [
    { step: 'declarant', field: 'fullName', code, text: 'Sửa họ tên.' },
  ]
  async function returned() {
    const { id, reference } = await begun()
    await submitDeclaration(await current())
    const data = { status: 'RETURNED', corrections: reasons('x') } as const
    await db.declaration.update({ where: { id }, data })
    const html = await drawn(drawReview, '/dang-ky/kiem-tra')
    const words = ['reference', 'reviewed', 'shown'].map((name) => [name, wordsIn(html, name)!])
    const page = Object.fromEntries(words) as Record<'reviewed' | 'shown', string>
    const said = { unchanged: 'yes', commitment: 'yes' }
    const send = (fields: Record<string, string | undefined>) =>
      press(handIn as Route, without({ ...page, ...said, ...fields }))
    return { id, reference, page, send }
  }
  const noteNow = async () => (await current()).typed.reply?.note

  test.each(marks)('%s: không gửi, không ghi đè lời nhắn, người khai chọn', async (_, made) => {
    const { id, page, send } = await returned()
    await mergeTyped(id, 'reply', { note: 'Lời ở máy kia' })
    const asked = await send({ note: 'Lời ở đây', shown: made(page.shown) })
    expect([asked.status, await noteNow()]).toEqual([409, 'Lời ở máy kia'])
    expect(asked.text).toContain('Lời ở đây')
    expect(asked.text).toContain('Lời ở máy kia')
    const [here, elsewhere] = choicesIn(asked.text)
    const kept = await press(handIn as Route, elsewhere!)
    expect([kept.status, await noteNow()]).toEqual([303, 'Lời ở máy kia'])
    expect((await press(handIn as Route, here!)).status).toBe(303)
    expect(await noteNow()).toBe('Lời ở đây')
    expect((await current()).status).toBe('RETURNED')
  })

  test.each(marks)(
    '%s, chưa ai nhắn gì: giữ lời nhắn và mời xem lại, chưa gửi',
    async (_, made) => {
      const { page, send } = await returned()
      const led = await send({ note: 'Lời ở đây', shown: made(page.shown) })
      expect(led.to).toContain('loi=da-doi')
      expect([(await current()).status, await noteNow()]).toEqual(['RETURNED', 'Lời ở đây'])
    },
  )

  test('lần trả lại sau có lý do khác: dấu đã đánh cho lần trước không tính', async () => {
    const { id, send } = await returned()
    await db.declaration.update({ where: { id }, data: { corrections: reasons('khác') } })
    expect((await send({ note: 'Lời ở đây' })).to).toContain('loi=da-doi')
    const { status, typed } = await current()
    expect([status, typed.reply]).toEqual(['RETURNED', { note: 'Lời ở đây' }])
  })

  test('trang của hôm nay: gửi ngay', async () => {
    const { send } = await returned()
    expect((await send({ note: 'Tên đúng như vậy.' })).to).toBe('/ho-so?tin=da-bo-sung')
  })
})

describe('trang cũ không có dấu', () => {
  test('chỗ chưa ai trả lời thì điều vừa nhập được giữ ngay', async () => {
    const { reference } = await begun({ subject: { subject: 'person' } })
    const typed = { fullName: 'Lò Thị Mẩy', idNumber: '12' }
    await save('declarant', { ...typed, reference, shown: '', intent: 'luu' })
    expect(await kept('declarant')).toEqual(typed)
  })

  test('điều giống điều đang được giữ thì không hỏi', async () => {
    const { reference } = await begun()
    const typed = await kept('contact')
    expect((await save('contact', { ...typed, reference, shown: '' })).status).toBe(303)
  })
})

test('mọi biểu mẫu của hôm nay đều nói vẽ cho tờ nào và với điều gì, ở từng mục nó gửi', async () => {
  const { reference } = await begun({})
  const empty = (step: StepId) => Object.fromEntries(postedFields(step).map((name) => [name, '']))
  for (const [step, page] of Object.entries({ ...pages, photos: drawPhotos })) {
    await begun({ ...aTypedDraft(), [step]: {} })
    const html = await drawn(page, stepHref(step as StepId))
    const own = await current()
    const mark = { ...empty(step as StepId), reference: own.reference }
    expect(JSON.parse(wordsIn(html, 'shown')!), step).toEqual(mark)
  }
  expect((await current()).reference).not.toBe(reference)
  for (const query of ['?mo=089', '?tim=chau+doc', '']) {
    const html = await drawn(drawOffices, `/dang-ky/co-quan${query}`)
    const { officeCode = '' } = await kept('transaction')
    const about = (await current()).reference
    for (const [, mark = ''] of html.matchAll(/name="shown" value="([^"]*)"/g))
      expect(readOn(mark)).toBe(markOf(about, { officeCode }))
  }
})
