import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { back, front } from '@/lib/photos/fixtures/drawn-person'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { photoWindow, postPhotos } from '../fixtures/photo-windows'
import { begun, current, press, save, wordsOf, type Fields, type Route } from '../fixtures/presses'
import { switchIn, windowAt } from '../fixtures/windows'
import { mergeTyped } from '../repository'
import { submitDeclaration } from '../sent/submit-declaration'
import { stepHref } from '../steps/addresses'
import { type StepId } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const kept = async (step: StepId) => (await current()).typed[step] ?? {}

/** Presses the name of the other language on a page that a press was answered with. */
const inOther = async (route: Route, html: string) => {
  const { address, fields } = switchIn(html)
  return press(route, fields, {}, address)
}

describe('trang hỏi giữ điều nào, vì mục ấy vừa đổi ở cửa sổ khác', () => {
  test.each<[StepId, Fields, Fields]>([
    ['declarant', { fullName: 'Lò Thị Mảy' }, { fullName: 'Lò Thị Khác' }],
    ['declarant', { idNumber: '' }, { idNumber: 'B1234567' }],
    ['address', { street: 'Ấp Một' }, { street: 'Ấp Hai' }],
    ['contact', { email: 'a@vidu.vn' }, { email: '' }],
    ['transaction', { officeCode: '08902' }, { officeCode: '08903' }],
  ])('%s: bằng tiếng kia vẫn hỏi đúng hai điều ấy', async (step, first, second) => {
    await begun()
    const [one, two] = [await windowAt(step), await windowAt(step)]
    await one(first)
    const before = await kept(step)
    const asked = await two(second)
    const english = await inOther(keepStep(step) as Route, asked.text)
    expect(english.status).toBe(409)
    expect(readOn(english.text)).toContain('Choose what to keep')
    expect(await kept(step)).toEqual(before)
    // Back in the first language it is the very same page.
    expect((await inOther(keepStep(step) as Route, english.text)).text).toBe(asked.text)
  })

  test('ảnh: cả hai ảnh còn đó', async () => {
    await begun(aTypedDraft({ photos: { front: '', back: '' } }))
    const [one, two] = [await photoWindow(), await photoWindow()]
    await one({ front })
    const asked = await two({ front: back })
    const { address, fields } = switchIn(asked.text)
    expect(address).toBe(`/en${stepHref('photos')}`)
    const english = await postPhotos(fields, {}, { language: 'en' })
    expect(english.status).toBe(409)
    expect(readOn(english.text)).toContain('Choose what to keep')
    const { fields: again } = switchIn(english.text)
    expect((await postPhotos(again)).text).toBe(asked.text)
  })

  test('lời nhắn cho cán bộ: cả hai lời còn đó, chưa gửi gì', async () => {
    const { id, reference } = await begun()
    await submitDeclaration(await current())
    const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    await mergeTyped(id, 'reply', { note: 'Lời ở máy kia' })
    const asked = await press(handIn as Route, { reference, note: 'Lời ở đây', commitment: 'yes' })
    expect(asked.status).toBe(409)
    const english = await inOther(handIn as Route, asked.text)
    expect(english.status).toBe(409)
    for (const note of ['Lời ở máy kia', 'Lời ở đây', 'Choose what to keep'])
      expect(readOn(english.text)).toContain(note)
    expect((await current()).status).toBe('RETURNED')
  })
})

describe('trang nói điều vừa gõ chưa được lưu, vì hồ sơ đã gửi', () => {
  test.each(wordsOf)('%s: bằng tiếng kia vẫn còn nguyên điều ấy', async (step, words) => {
    const { reference } = await begun()
    await submitDeclaration(await current())
    const told = await save(step, { ...words, reference, intent: 'tiep' })
    const english = await inOther(keepStep(step) as Route, told.text)
    expect(english.status).toBe(409)
    expect(readOn(english.text)).toContain('What you just entered has not been saved')
    expect((await inOther(keepStep(step) as Route, english.text)).text).toBe(told.text)
  })
})
