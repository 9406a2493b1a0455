import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as declarant } from '@/app/(public)/dang-ky/to-khai/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as contact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as subject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as start } from '@/app/(public)/dang-ky/route'
import { opened, drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { standsField } from '@/lib/forms/question'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { correctDeclaration } from '../sent/correct-declaration'
import { readDeclaration } from './declaration'
import { aFullDraft, aTypedDraft, aTypedDraftOf, kindAsking } from '../fixtures'
import { begun, current, press, save, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { marksOf } from '../drafts/reviewed'
import { stepHref } from './addresses'
import { stepErrors } from './step-errors'
import { allSteps, askBackOf } from './steps'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const name = { ...aFullDraft().declarant, fullName: 'Ông Cao Thắng' }

test('tên có “Ông” ở trước: được hỏi tại ô, chữ còn nguyên; chọn giữ nguyên thì đi tiếp', async () => {
  const { reference } = await begun({ subject: { subject: 'person' } })
  const asked = await save('declarant', { ...name, reference, intent: 'tiep' })
  expect(asked.to).toBe(`${stepHref('declarant')}?loi=1#loi`)
  const html = await drawn(declarant, `${stepHref('declarant')}?loi=1`)
  expect(readOn(html)).toContain('Giữ nguyên “Ông”')
  expect(html).toMatch(
    /<input[^>]*name="fullNameStands"[^>]*value="Ông"|value="Ông"[^>]*name="fullNameStands"/,
  )
  expect(html).toContain('value="Ông Cao Thắng"')
  const kept = await save('declarant', {
    ...name,
    fullNameStands: 'Ông',
    reference,
    intent: 'tiep',
  })
  expect(kept.to).toBe(stepHref('address'))
})

test('bỏ chữ “Ông” thì không hỏi nữa', async () => {
  const { reference } = await begun({ subject: { subject: 'person' } })
  await save('declarant', { ...name, reference, intent: 'tiep' })
  const mended = await save('declarant', {
    ...name,
    fullName: 'Cao Thắng',
    reference,
    intent: 'tiep',
  })
  expect(mended.to).toBe(stepHref('address'))
})

test('người liên hệ và thư điện tử cũng được hỏi, mỗi ô một câu', async () => {
  const { reference } = await begun(aTypedDraft())
  const words = { contactPerson: 'Cô Ba', email: 'may@gmail.con', phone: '0912345678' }
  const typed = { ...words, contactPerson: 'Cụ Lò Thị Mẩy' }
  const asked = await save('contact', { ...typed, reference, intent: 'tiep' })
  expect(asked.to).toBe(`${stepHref('contact')}?loi=1#loi`)
  const page = readOn(await drawn(contact, `${stepHref('contact')}?loi=1`))
  expect(page).toContain('Giữ nguyên “Cụ”')
  expect(page).toContain('Giữ nguyên “gmail.con”')
  const stands = { contactPersonStands: 'Cụ', emailStands: 'gmail.con' }
  const kept = await save('contact', { ...typed, ...stands, reference, intent: 'tiep' })
  expect(kept.to).not.toContain('loi=1')
})

/** For each question of the registration an answer that it asks about. */
const asked: Record<string, string> = {
  'declarant.fullName': 'Bà Lò Thị Mẩy',
  'declarant.bhxhCode': '0912345678',
  'declarant.idNumber': '097199000123',
  'child.fullName': 'Bé Lò Minh Khôi',
  'child.bhxhCode': '0912345678',
  'guardian.bhxhCode': '0912345678',
  'guardian.idNumber': '123456789',
  'organisation.taxCode': '0100000000',
  'representative.fullName': 'Ông Lò Văn Vui',
  'representative.idNumber': '123456789',
  'contact.contactPerson': 'Bà Lò Thị Mây',
  'contact.email': 'may@gmail.con',
}
const questions = allSteps.flatMap(({ id }) =>
  Object.keys(askBackOf(id)).map((field) => [id, field] as const),
)

describe.each(questions)('câu hỏi ở %s.%s chưa ai trả lời', (step, field) => {
  const kind = kindAsking(step)
  const typed = () => aTypedDraftOf(kind, { [step]: { [field]: asked[`${step}.${field}`]! } })
  const stands = async () => {
    const [error] = stepErrors(typed(), step)
    return { [standsField(field)]: error!.about! }
  }

  test('gửi thẳng tờ khai, không qua trang: nói bước nào còn hỏi, chưa gửi', async () => {
    const { id } = await begun(typed())
    expect(await submitDeclaration(await current())).toEqual({
      ok: false,
      reason: 'incomplete',
      step,
    })
    expect((await current()).status).toBe('DRAFT')
    await mergeTyped(id, step, await stands())
    expect(await submitDeclaration(await current())).toEqual({ ok: true })
  })

  test('bổ sung bằng câu trả lời ấy: cũng vậy', async () => {
    const { id } = await begun(aTypedDraftOf(kind))
    await submitDeclaration(await current())
    const corrections = [{ step, field, code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    await mergeTyped(id, step, typed()[step]!)
    expect(await correctDeclaration(await current())).toMatchObject({ reason: 'incomplete', step })
    await mergeTyped(id, step, await stands())
    expect(await correctDeclaration(await current())).toEqual({ ok: true })
  })
})

test('nhấn «Ghi nhận» thẳng với câu trả lời còn hỏi: được dẫn đến đúng ô', async () => {
  const { reference } = await begun(aTypedDraft({ contact: { email: 'may@gmail.con' } }))
  const reviewed = marksOf(readDeclaration((await current()).typed))
  const led = await press(handIn as Route, { reference, reviewed, commitment: 'yes' })
  expect(led.to).toMatch(/^\/dang-ky\/(lien-he|kiem-tra)\?loi=/)
  expect((await current()).status).toBe('DRAFT')
})

test('đối tượng không có trên cổng: gửi thẳng cũng không được', async () => {
  await begun({ ...aTypedDraft(), subject: { subject: 'khác' } })
  expect(await submitDeclaration(await current())).toMatchObject({ step: 'subject' })
})

test('hồ sơ được trả lại: câu trả lời không còn đúng theo quy tắc hôm nay thì sửa được, dù không ai nêu', async () => {
  const { id, reference } = await begun(aTypedDraft())
  await submitDeclaration(await current())
  const corrections = [{ step: 'contact', field: 'phone', code: 'x', text: 'Sửa lại.' }]
  await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
  await mergeTyped(id, 'declarant', { fullName: 'V' })
  const html = await drawn(declarant, `${stepHref('declarant')}?loi=1`)
  expect(html).toMatch(/<input[^>]*name="fullName"/)
  expect(html).not.toMatch(/<input[^>]*name="bhxhCode"/)
  await save('declarant', { fullName: 'Lò Văn Vui', reference, intent: 'tiep' })
  expect((await current()).typed.declarant?.fullName).toBe('Lò Văn Vui')
})

test('đến từ một dịch vụ: trang đầu kể giấy tờ của dịch vụ ấy, đối tượng được chọn sẵn, chưa có gì được ghi', async () => {
  const checked = (html: string) => html.match(/<input[^>]*checked[^>]*>/)?.[0] ?? ''
  const child = readOn(await opened(start, '/dang-ky?dich-vu=dang-ky-cho-con'))
  expect(child).toContain('Giấy khai sinh của con')
  expect(child).not.toContain('ảnh chụp hai mặt')
  const signed = readOn(await opened(start, '/dang-ky?dich-vu=dang-ky-chung-thu-so'))
  expect(signed).toContain('không phải đến cơ quan BHXH')
  expect(signed).not.toContain('Sau đó mang đến')
  const page = '/dang-ky/doi-tuong?dich-vu=dang-ky-cho-con'
  expect(checked(await opened(subject, page))).toContain('value="child"')
  expect(checked(await opened(subject, '/dang-ky/doi-tuong?dich-vu=khac'))).toBe('')
  const { id } = await begun({ subject: { subject: 'person' } })
  expect(checked(await opened(subject, page))).toContain('value="person"')
  expect((await db.declaration.findUniqueOrThrow({ where: { id } })).typed).toMatchObject({
    subject: { subject: 'person' },
  })
})
