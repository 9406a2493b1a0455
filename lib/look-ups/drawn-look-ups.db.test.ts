import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as askOwnCode } from '@/app/(public)/tra-cuu/ma-so-bhxh/route'
import { GET as ownCode } from '@/app/(public)/tra-cuu/ma-so-bhxh/route'
import { GET as facilities } from '@/app/(public)/tra-cuu/co-so-kcb-bhyt/route'
import { GET as sickLeave } from '@/app/(public)/tra-cuu/co-so-cap-giay-nghi-viec/route'
import { GET as offices } from '@/app/(public)/tra-cuu/co-quan-bhxh/route'
import { GET as employers } from '@/app/(public)/tra-cuu/don-vi-tham-gia/route'
import { GET as points } from '@/app/(public)/tra-cuu/diem-thu/route'
import { anyWords, MARKUP, runs } from '@/lib/forms/fixtures/any-words'
import { drawn, faultsOfSummary, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { cleanText } from '@/lib/text/clean-text'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { lookUpWords } from './look-up-words'
import { personFields } from './own-code/person-form'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
vi.mock('./count-look-up', () => ({ countLookUp: async () => null }))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const lookUps = { facilities, sickLeave, offices, employers, points }
const names = Object.keys(lookUps) as (keyof typeof lookUps)[]

describe.each(names)('tra cứu %s', (name) => {
  test.each([
    ['', []],
    ['tim=', ['tim']],
    ['tim=%20%20', ['tim']],
    [`tim=${'x'.repeat(201)}`, ['tim']],
    ['noi=nay&tinh-nay=98', ['tinh-nay']],
    ['noi=cu&tinh=98', ['tinh']],
  ])('địa chỉ “?%.30s”: lời nhắc dẫn tới %j', async (query, expected) => {
    const html = await drawn(lookUps[name], `/tra-cuu/x?${query}`)
    expect(faultsOfSummary(html)).toEqual({ links: expected, faults: [] })
  })

  test('hỏi chữ gì cũng có trang trả lời, chữ ấy còn trong ô và không thành thẻ', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (typed) => {
        const query = new URLSearchParams({ tim: typed })
        const html = await drawn(lookUps[name], `/tra-cuu/x?${query}`)
        expect(html).toContain('name="tim"')
        expect(html).not.toContain(MARKUP)
        expect(wordsIn(html, 'tim') ?? '').toBe(cleanText(typed.toWellFormed()))
      }),
      { numRuns: runs(15) },
    )
  })
})

const pages = {
  'co-so-kcb-bhyt': facilities,
  'co-so-cap-giay-nghi-viec': sickLeave,
  'co-quan-bhxh': offices,
  'don-vi-tham-gia': employers,
  'diem-thu': points,
}

test.each(Object.entries(pages))('%s không thấy gì thì mách cách của mục ấy', async (id, page) => {
  const html = await drawn(page, '/tra-cuu/x?tim=zzqqxx')
  const own = lookUpWords[id as keyof typeof pages].tips
  const others = Object.values(lookUpWords).flatMap(({ tips }) => tips)
  for (const tip of others) expect(html.includes(tip), tip).toBe(own.includes(tip))
})

describe('tìm mã số của mình', () => {
  test.each([
    [{}, ['fullName', 'birthDate', 'province', 'idNumber']],
    [{ by: 'phone' }, ['fullName', 'birthDate', 'province', 'phone']],
    [
      { by: 'phone', fullName: 'Lò Thị Mẩy', birthDate: '31/02/1994', phone: '1' },
      ['birthDate', 'province', 'phone'],
    ],
    [
      { fullName: '.', birthDate: '05/13/1990', province: '01', idNumber: 'x' },
      ['fullName', 'birthDate', 'idNumber'],
    ],
  ])('gửi %j: lời nhắc dẫn tới %j', async (fields, expected) => {
    const { to } = await press(askOwnCode as Route, fields as Record<string, string>)
    const html = await drawn(ownCode, to)
    expect(faultsOfSummary(html)).toEqual({ links: expected, faults: [] })
  })

  test('gửi chữ gì cũng được trả lời, và chữ ấy còn trong ô', async () => {
    const posted = fc.record(Object.fromEntries(personFields.map((name) => [name, anyWords])))
    await fc.assert(
      fc.asyncProperty(posted, async (fields) => {
        const { status, to } = await press(askOwnCode as Route, fields)
        expect(status).toBe(303)
        expect(to).toMatch(/^\/tra-cuu\/ma-so-bhxh/)
        const html = await drawn(ownCode, '/tra-cuu/ma-so-bhxh?sua=1')
        expect(html).not.toContain(MARKUP)
        expect(html).toContain('name="birthDate"')
      }),
      { numRuns: runs(15) },
    )
  })
})
