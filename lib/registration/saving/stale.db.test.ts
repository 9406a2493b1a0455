import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as sendPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawOffices } from '@/app/(public)/dang-ky/co-quan/route'
import { POST as chooseOffice } from '@/app/(public)/dang-ky/co-quan/route'
import { GET as drawSubject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as drawContact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as drawTransaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, leadOf, press, type Fields, type Route } from '../fixtures/presses'
import { windowAt } from '../fixtures/windows'
import { mergeTyped } from '../repository'
import { stepHref } from '../steps/addresses'
import { type StepId } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const kept = async (step: StepId) => (await current()).typed[step] ?? {}
const told = 'vừa đổi ở cửa sổ hoặc máy khác'

// Changed in another window only: this one shows what stood there before, untouched.
const elsewhere: [StepId, Fields][] = [
  ['subject', { subject: 'organisation' }],
  ['declarant', { fullName: 'Lò Thị Mảy' }],
  ['declarant', { idNumber: 'B1234567' }],
  ['address', { street: 'Ấp Một' }],
  ['address', { province: '91', commune: '30307' }],
  ['contact', { email: '' }],
  ['contact', { phone: '0912 000 001' }],
  ['transaction', { officeCode: '08902' }],
  ['transaction', { place: 'ivan', ivan: 'efy' }],
  ['submission', { method: 'post', pickupAddress: 'Ấp Ba', pickupTime: 'any' }],
]

describe('cửa sổ còn hiện câu trả lời đã đổi ở cửa sổ khác', () => {
  test.each(elsewhere)(
    '%s %j: «Tiếp» nói trước khi đi qua, và không ghi đè',
    async (step, words) => {
      await begun()
      const [one, two] = [await windowAt(step), await windowAt(step)]
      await one(words)
      const { to } = await two({})
      expect(to).toBe(`${stepHref(step)}?vua-doi=1`)
      expect(await kept(step)).toMatchObject(words)
      const again = await windowAt(step, to)
      expect((await again({})).to).not.toContain('vua-doi')
    },
  )

  test.each([
    ['subject', drawSubject],
    ['contact', drawContact],
  ] as const)('trang %s nói ở tên trang và trên biểu mẫu', async (step, page) => {
    await begun()
    const html = await drawn(page, `${stepHref(step)}?vua-doi=1`)
    expect(html).toContain(`<title>Phần này ${told}.`)
    expect(readOn(html)).toContain('Xem lại, rồi nhấn “Tiếp”.')
  })

  test('cơ quan chọn ở trang danh sách, trong khi cửa sổ kia hiện cơ quan trước', async () => {
    await begun(aTypedDraft({ transaction: { officeCode: '08902' } }))
    const window = await windowAt('transaction')
    const { reference } = await current()
    const shown = wordsIn(await drawn(drawOffices, '/dang-ky/co-quan?mo=089'), 'shown')!
    await press(chooseOffice as Route, { reference, shown, officeCode: '08903' })
    const { to } = await window({})
    expect(readOn(await drawn(drawTransaction, to))).toContain(told)
    expect(await kept('transaction')).toMatchObject({ officeCode: '08903' })
  })

  test('ảnh đã là ảnh khác: «Tiếp» cũng nói', async () => {
    const { id } = await begun()
    const html = await drawn(drawPhotos, '/dang-ky/anh-giay-to')
    await mergeTyped(id, 'photos', { front: 'c0ffee00-0000-4000-8000-000000000009' })
    const form = new FormData()
    for (const name of ['reference', 'shown']) form.append(name, wordsIn(html, name)!)
    form.append('intent', 'tiep')
    const answer = await sendPhotos(
      new Request('http://localhost:3000/dang-ky/anh-giay-to', {
        method: 'POST',
        body: form,
        headers: { origin: 'http://localhost:3000' },
      }),
      {},
    )
    expect(leadOf(answer.headers.get('location')!).to).toBe('/dang-ky/anh-giay-to?vua-doi=1')
  })

  test('«Quay lại», hay phần khác của tờ khai, thì đi tiếp như thường', async () => {
    await begun()
    const [one, two] = [await windowAt('contact'), await windowAt('contact')]
    const other = await windowAt('declarant')
    await one({ email: 'a@vidu.vn' })
    expect((await two({}, 'quay-lai')).to).not.toContain('vua-doi')
    expect((await other({})).to).not.toContain('vua-doi')
  })
})

describe('trang chọn điều muốn giữ', () => {
  test.each<[Fields, Fields, string[], string[]]>([
    [{ street: 'Ấp Một' }, { street: 'Ấp Hai' }, ['Ấp Một', 'Ấp Hai'], ['Trúc Bạch', 'Hà Nội']],
    [
      { province: '91', commune: '30307' },
      { province: '91', commune: '30316' },
      ['Long Xuyên', 'Châu Đốc'],
      ['Giả Định'],
    ],
  ])('chỉ hiện chỗ khác nhau: %j và %j', async (first, second, different, same) => {
    await begun()
    const [one, two] = [await windowAt('address'), await windowAt('address')]
    await one(first)
    const lists = (await two(second)).text.match(/<dl.*?<\/dl>/gs)!.map(readOn)
    expect(lists).toHaveLength(2)
    for (const words of different) expect(lists.join()).toContain(words)
    for (const words of same) expect(lists.join()).not.toContain(words)
  })
})
