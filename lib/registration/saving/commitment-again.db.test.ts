import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { today } from '@/lib/forms/days/dates'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, press, type Fields, type Route } from '../fixtures/presses'
import { submitDeclaration } from '../sent/submit-declaration'
import { reviewHref } from '../steps/addresses'
import { switchIntent } from '@/lib/words/switch-intent'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const again = 'Đọc lại lời cam kết rồi đánh dấu, vì bạn vừa đổi ngôn ngữ của trang.'
const boxIn = (html: string, name: string) =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)![0]

/** The check page after the language was changed on it with these boxes ticked. */
async function switchedWith(ticked: Fields) {
  const html = await drawn(drawReview, reviewHref)
  const { reference } = await current()
  const shown = wordsIn(html, 'shown') ?? ''
  const { status, to } = await press(
    handIn as Route,
    { reference, shown, ...ticked, intent: switchIntent },
    {},
    `${reviewHref}?ma=${reference}`,
  )
  expect(status).toBe(303)
  return drawn(drawReview, to)
}

const started = () => begun(aTypedDraft({ transaction: { startsOn: today() } }))

test('đã đánh dấu cam kết rồi đổi tiếng: ô trống lại, trang nói vì sao, chưa gửi gì', async () => {
  await started()
  const html = await switchedWith({ commitment: 'yes' })
  expect(boxIn(html, 'commitment')).not.toContain('checked')
  expect(readOn(html)).toContain(again)
  expect((await current()).status).toBe('DRAFT')
})

test('chưa đánh dấu mà đổi tiếng thì trang không nói gì thêm', async () => {
  await started()
  expect(readOn(await switchedWith({}))).not.toContain(again)
})

test('hồ sơ bổ sung cũng vậy, điều đã trả lời cán bộ còn nguyên', async () => {
  const { id } = await started()
  await submitDeclaration(await current())
  const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa lại.' }]
  await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
  const html = await switchedWith({ unchanged: 'yes', note: 'Đúng rồi ạ', commitment: 'yes' })
  expect(boxIn(html, 'commitment')).not.toContain('checked')
  expect(readOn(html)).toContain(again)
  expect(boxIn(html, 'unchanged')).toContain('checked')
  expect(wordsIn(html, 'note')).toBe('Đúng rồi ạ')
})
