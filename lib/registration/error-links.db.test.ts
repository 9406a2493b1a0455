import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as address } from '@/app/(public)/dang-ky/dia-chi/route'
import { GET as birthCertificate } from '@/app/(public)/dang-ky/giay-khai-sinh/route'
import { GET as child } from '@/app/(public)/dang-ky/con/route'
import { GET as guardian } from '@/app/(public)/dang-ky/nguoi-giam-ho/route'
import { GET as organisation } from '@/app/(public)/dang-ky/don-vi/route'
import { GET as representative } from '@/app/(public)/dang-ky/nguoi-dai-dien/route'
import { GET as contact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as declarant } from '@/app/(public)/dang-ky/to-khai/route'
import { GET as photos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as subject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as submission } from '@/app/(public)/dang-ky/hinh-thuc-nop/route'
import { GET as transaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { GET as phone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { drawn, faultsOfSummary } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aFullDraft, aTypedDraftOf, kindAsking } from './fixtures'
import { begun, save, type Fields } from './fixtures/presses'
import { stepHref } from './steps/addresses'
import { fieldsOf, isPostable, type StepId, type TypedDraft } from './steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const pages: Record<StepId, unknown> = {
  subject,
  declarant,
  address,
  photos,
  child,
  guardian,
  birthCertificate,
  organisation,
  representative,
  contact,
  confirmedPhone: phone,
  transaction,
  submission,
}

/** Everything before the step answered, the step itself as told. */
async function drawnStep(step: StepId, words: Fields): Promise<string> {
  const typed = Object.entries(aTypedDraftOf(kindAsking(step)))
  const before = typed.slice(
    0,
    typed.findIndex(([id]) => id === step),
  )
  const draft = await begun(Object.fromEntries(before) as TypedDraft)
  if (isPostable(step)) await save(step, { ...words, reference: draft.reference, intent: 'luu' })
  return drawn(pages[step], `${stepHref(step)}?loi=1`)
}

const right = aFullDraft().declarant
const blank = Object.fromEntries(fieldsOf('declarant').map((field) => [field, '']))
const walks: [StepId, Fields, string[]][] = [
  ['subject', {}, ['subject']],
  ['subject', { subject: 'khác' }, ['subject']],
  ['declarant', blank, [...fieldsOf('declarant')]],
  ['declarant', { ...right, bhxhCode: '', idNumber: '' }, ['bhxhCode', 'idNumber']],
  [
    'declarant',
    { ...right, fullName: '???', bhxhCode: '12', idNumber: 'x' },
    ['fullName', 'bhxhCode', 'idNumber'],
  ],
  ['address', { structure: 'today' }, ['province', 'street']],
  ['address', { structure: 'today', street: 'Ấp 3' }, ['province']],
  ['address', { structure: 'today', province: '01' }, ['commune', 'street']],
  ['address', { structure: 'today', province: '99', street: 'Ấp 3' }, ['province']],
  [
    'address',
    { structure: 'today', province: '01', commune: '99999', street: '' },
    ['commune', 'street'],
  ],
  ['address', { structure: 'old' }, ['oldProvince', 'street']],
  ['address', { structure: 'old', oldProvince: '89' }, ['oldDistrict', 'street']],
  ['address', { structure: 'old', oldProvince: '01', oldDistrict: '001' }, ['oldWard', 'street']],
  ['address', { structure: 'old', oldProvince: '99', street: 'Ấp 3' }, ['oldProvince']],
  ['photos', {}, ['front', 'back']],
  ['child', {}, ['fullName', 'birthDate', 'bhxhCode']],
  ['child', { ...aFullDraft().child, birthDate: '2001' }, ['birthDate']],
  ['guardian', {}, ['kinship', 'bhxhCode', 'idNumber']],
  ['guardian', { ...aFullDraft().guardian, bhxhCode: '1415090507' }, ['bhxhCode']],
  ['birthCertificate', {}, ['front']],
  ['organisation', {}, ['name', 'taxCode', 'unitCode']],
  ['organisation', { name: '???', taxCode: '12', unitCode: 'x' }, ['name', 'taxCode', 'unitCode']],
  ['organisation', { ...aFullDraft().organisation, taxCodeStands: '' }, ['taxCode']],
  ['representative', {}, ['fullName', 'position', 'idNumber']],
  ['contact', { contactPerson: '', email: '', phone: '' }, ['contactPerson', 'phone']],
  ['contact', { contactPerson: '.', email: '@', phone: '12' }, ['contactPerson', 'email', 'phone']],
  ['transaction', {}, ['place', 'officeCode']],
  ['transaction', { place: 'ivan' }, ['ivan', 'officeCode']],
  ['transaction', { place: 'portal' }, ['officeCode']],
  ['transaction', { place: 'portal', officeCode: '99999' }, ['officeCode']],
  ['submission', {}, ['method']],
  [
    'submission',
    { method: 'post', pickupAddress: '', pickupTime: '' },
    ['pickupAddress', 'pickupTime'],
  ],
  [
    'submission',
    { method: 'post', pickupAddress: '?', pickupTime: 'x' },
    ['pickupAddress', 'pickupTime'],
  ],
]

describe('mỗi lời nhắc đầu trang dẫn tới một chỗ có trên trang, theo thứ tự của trang', () => {
  test.each(walks)('phần %s, gõ %j: %j', async (step, words, expected) => {
    const { links, faults } = faultsOfSummary(await drawnStep(step, words))
    expect(faults).toEqual([])
    expect(links).toEqual(expected)
  })

  test('phường cũ đã chia cho nhiều nơi: được hỏi đúng chỗ có trên trang', async () => {
    const { rows } = await pool.query<{ ward: string; district: string; province: string }>(
      `SELECT w.code AS ward, d.code AS district, d."parentCode" AS province
       FROM "AdminUnitSuccessor" s
       JOIN "AdminUnit" w ON w.code = s."oldCode" AND w.structure = '2020' AND w.level = 'COMMUNE'
       JOIN "AdminUnit" d ON d.code = w."parentCode" AND d.structure = '2020' AND d.level = 'DISTRICT'
       WHERE s."hasPeople" GROUP BY 1, 2, 3 HAVING count(*) > 1 ORDER BY 1 LIMIT 5`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { ward, district, province } of rows) {
      const words = {
        structure: 'old',
        oldProvince: province,
        oldDistrict: district,
        oldWard: ward,
      }
      const { links, faults } = faultsOfSummary(await drawnStep('address', words))
      expect(faults, ward).toEqual([])
      expect(links).toEqual(['commune', 'street'])
    }
  })

  test('trang kiểm tra lại, chưa cam kết', async () => {
    await begun()
    const { links, faults } = faultsOfSummary(await drawn(review, '/dang-ky/kiem-tra?loi=1'))
    expect({ links, faults }).toEqual({ links: ['commitment'], faults: [] })
  })
})
