import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as subject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as submission } from '@/app/(public)/dang-ky/hinh-thuc-nop/route'
import { opened } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, save } from '../fixtures/presses'
import { stepHref } from '../steps/addresses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('dịch vụ nêu cách nộp', () => {
  const checked = (html: string) => html.match(/<input[^>]*checked[^>]*>/)?.[0] ?? ''
  const page = '/dang-ky/doi-tuong?dich-vu=dang-ky-chung-thu-so'
  /** What the form posts that the page has drawn. */
  const boxed = (html: string) => /name="dich-vu" value="([^"]*)"/.exec(html)?.[1] ?? ''
  /** Somebody presses on there; all that comes before the way of handing in is answered. */
  async function cameFrom(address: string, method?: string) {
    const { submission: _, ...rest } = aTypedDraft()
    const { reference } = await begun({ ...rest, ...(method && { submission: { method } }) })
    const service = boxed(await opened(subject, address))
    await save('subject', { reference, subject: 'person', 'dich-vu': service, intent: 'tiep' })
    return checked(await opened(submission, stepHref('submission')))
  }

  test('được chọn sẵn khi chưa chọn, và chưa được ghi là câu trả lời', async () => {
    expect(await cameFrom(page)).toContain('value="signed"')
    expect((await current()).typed.submission).toBeUndefined()
  })

  test('không chọn sẵn gì nếu đã chọn cách khác, nếu dịch vụ không nêu, hay nếu không đến từ dịch vụ', async () => {
    expect(await cameFrom(page, 'counter')).toContain('value="counter"')
    expect(await cameFrom('/dang-ky/doi-tuong?dich-vu=dang-ky')).toBe('')
    expect(await cameFrom('/dang-ky/doi-tuong')).toBe('')
  })

  test('đổi sang dịch vụ khác thì theo dịch vụ sau; tên dịch vụ bịa không đổi gì', async () => {
    const { reference } = await begun({})
    const keep = async (service: string) => {
      const words = { reference, subject: 'person', intent: 'luu' }
      await save('subject', { ...words, 'dich-vu': service })
      return (await current()).typed.offered?.method
    }
    expect(await keep('dang-ky-chung-thu-so')).toBe('signed')
    expect(await keep('bo-cau')).toBe('signed')
    expect(await keep('dang-ky')).toBe('')
  })
})
