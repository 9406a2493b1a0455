import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test, vi } from 'vitest'
import { GET as drawAll } from '@/app/(citizen)/ca-nhan/[whose]/uoc-tinh/route'
import { GET as drawOne } from '@/app/(citizen)/ca-nhan/[whose]/uoc-tinh/[loai]/route'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const ROOM = '/ca-nhan/toi/uoc-tinh'
const FIRST_YEAR = 1986
const YEARS = 40
type Person = Awaited<ReturnType<typeof aPersonWithRecords>>
let worker: Person
let newcomer: Person

/** Forty years, with another pay each half year. */
const fortyYears = Array.from({ length: YEARS * 2 }, (_, at) => {
  const year = FIRST_YEAR + Math.floor(at / 2)
  const [from, to] = at % 2 === 0 ? ['01', '06'] : ['07', '12']
  return ['BHXH', 'BHTN'].map(
    (insurance) =>
      `${insurance};${from}/${year};${to}/${year};Công ty TNHH Ví Dụ;${1_000_000 + at * 137_000};Đã đóng`,
  )
}).flat()

beforeAll(async () => {
  await loadCatalogues(pool)
  worker = await aPersonWithRecords({
    birthDate: '12/05/1972',
    periods: [
      'Loại bảo hiểm;Từ tháng;Đến tháng;Tên đơn vị;Tiền lương đóng;Tình trạng đóng',
      ...fortyYears,
    ],
  })
  newcomer = await aPersonWithRecords()
})

async function pageOf({ token }: Person, address = '', prefix = ''): Promise<string> {
  jar.set(SESSION_COOKIE, token)
  const loai = /^\/([a-z-]+)/.exec(address)?.[1]
  return opened(loai ? drawOne : drawAll, `${prefix}${ROOM}${address}`, { whose: 'toi', loai })
}
const read = async (...of: Parameters<typeof pageOf>) =>
  readOn(await pageOf(...of)).replace(/\s+/g, ' ')

test('trang đầu kể một con số cho mỗi quyền lợi, gọi là ước tính, và lần xem được ghi lại', async () => {
  const words = await read(worker)
  expect(words).toContain('Đây là số ước tính')
  expect(words).toMatch(/Nếu cứ đóng tiếp\. Lương hưu mỗi tháng: [\d.]+ đồng/)
  expect(words).toMatch(/BHXH một lần: [\d.]+ đồng/)
  const looks = await listEntries(streamOf(worker.user.id))
  expect(looks.at(-1)).toMatchObject({ act: 'view-estimates', actor: actorOf(worker.user) })
})

test('40 năm lương: từng năm một bước, trang nhẹ', async () => {
  const html = await pageOf(worker, '/luong-huu')
  const words = readOn(html).replace(/\s+/g, ' ')
  for (const year of [1996, 2010, 2025])
    expect(words).toContain(`Tiền lương đóng năm ${year}, nhân hệ số trượt giá`)
  expect(gzipSync(html).length).toBeLessThan(60 * 1024)
})

test('đổi mức lương thì tính lại; gõ không hiểu được thì nói ô nào', async () => {
  expect(await read(worker, '/luong-huu?luong=30.000.000')).toContain('trên mức 30.000.000 đồng.')
  const wrong = await read(worker, '/luong-huu?den=thang+chin')
  expect(wrong).toContain('Nhập tháng và năm, ví dụ 09/2030.')
})

test('người chưa đóng tháng nào không gặp biểu mẫu không đổi được gì; người đang đóng thì có', async () => {
  expect(await pageOf(newcomer, '/om-dau')).not.toContain('Tính lại')
  expect(await pageOf(worker, '/luong-huu')).toContain('Tính lại')
})

test.each(['luong-huu', 'mot-lan', 'om-dau', 'thai-san', 'that-nghiep'])(
  'người chưa đóng tháng nào mở %s thì biết vì sao chưa ước tính được',
  async (kind) => expect(await read(newcomer, `/${kind}`)).toContain('Chưa ước tính được'),
)
