import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as drawAll } from '@/app/(citizen)/ca-nhan/[whose]/thong-tin-huong/route'
import { GET as drawTab } from '@/app/(citizen)/ca-nhan/[whose]/thong-tin-huong/[loai]/route'
import { GET as drawOne } from '@/app/(citizen)/ca-nhan/[whose]/thong-tin-huong/[loai]/[ma]/route'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import {
  joblessBenefits,
  pensionersBenefits,
  workersBenefits,
  workersPeriods,
} from './fixtures/told-benefits'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const ROOM = '/ca-nhan/toi/thong-tin-huong'
type Person = Awaited<ReturnType<typeof aPersonWithRecords>>

let worker: Person
let jobless: Person
let pensioner: Person
let newcomer: Person

beforeAll(async () => {
  await loadCatalogues(pool)
  worker = await aPersonWithRecords({ periods: workersPeriods, benefits: workersBenefits })
  jobless = await aPersonWithRecords({ periods: workersPeriods, benefits: joblessBenefits })
  pensioner = await aPersonWithRecords({ benefits: pensionersBenefits })
  newcomer = await aPersonWithRecords()
})

async function pageOf({ token }: Person, address = ''): Promise<string> {
  jar.set(SESSION_COOKIE, token)
  const [path = '', search = ''] = address.split('?')
  const [loai, ma] = path.split('/').filter((part) => part !== '')
  const route = ma ? drawOne : loai ? drawTab : drawAll
  return opened(route, `${ROOM}${path}${search && `?${search}`}`, { whose: 'toi', loai, ma })
}
const read = async (...of: Parameters<typeof pageOf>) =>
  readOn(await pageOf(...of)).replace(/\s+/g, ' ')

/** The page of the benefit whose name stands in the list of a tab, as its link leads there. */
async function detailOf(person: Person, tab: string, name: string, search = ''): Promise<string> {
  const list = await pageOf(person, `/${tab}`)
  const link = [...list.matchAll(/href="([^"]+)"[^>]*>(.*?)<\/a>/g)].find(([, , words]) =>
    readOn(words!).includes(name),
  )
  return read(person, link![1]!.replace(ROOM, '') + search)
}

describe('người lao động', () => {
  test('trang đầu kể khoản đang chờ, và có bao nhiêu khoản ở mỗi phần', async () => {
    const words = await read(worker)
    expect(words).toContain('Đã được duyệt, tiền chưa được chi.')
    expect(words).toContain('Dưỡng sức, phục hồi sức khỏe sau ốm đau')
    expect(words).toMatch(/Ốm đau, thai sản, dưỡng sức 3 khoản/)
    expect(words).toMatch(/Bảo hiểm thất nghiệp Chưa có khoản nào/)
    expect(words).toMatch(/Theo dữ liệu của cơ quan BHXH, nhận ngày \d{2}\/\d{2}\/\d{4}/)
  })

  test('danh sách kể chế độ, nơi làm việc, thời gian, số tiền, ngày chi, trạng thái', async () => {
    const words = await read(worker, '/om-dau-thai-san')
    expect(words).toMatch(
      /Ốm đau ngắn ngày.*Công ty TNHH Ví Dụ.*12\/10\/2026 đến 25\/10\/2026.*3\.000\.000 đồng.*18\/11\/2026.*Đã chi trả/,
    )
  })

  test('tiền ốm đau tính lại từ lương tháng trước ra đúng số đã chi, từng bước', async () => {
    const words = await detailOf(worker, 'om-dau-thai-san', 'Ốm đau ngắn ngày')
    expect(words).toContain('Số tiền: cổng tính lại ra đúng 3.000.000 đồng.')
    expect(words).toContain('8.000.000 × 75% : 24 × 12 = 3.000.000 đồng')
    expect(words).toContain('Luật 41/2024/QH15 Điều 45')
    expect(words).toContain('Đợt 1 tháng 11/2026')
  })

  test('thai sản: tiền nghỉ và trợ cấp một lần tính riêng', async () => {
    const words = await detailOf(worker, 'om-dau-thai-san', 'Sinh con')
    expect(words).toContain('Tiền nghỉ thai sản: cổng tính lại ra đúng 48.000.000 đồng.')
    expect(words).toContain('Trợ cấp một lần khi sinh con: cổng tính lại ra đúng 4.680.000 đồng.')
  })

  test('dưỡng sức: năm ngày, mỗi ngày 30% mức tham chiếu', async () => {
    const words = await detailOf(worker, 'om-dau-thai-san', 'Dưỡng sức')
    expect(words).toContain('cổng tính lại ra đúng 3.795.000 đồng.')
  })

  test('số tài khoản che đến khi xin hiện', async () => {
    const covered = await detailOf(worker, 'om-dau-thai-san', 'Ốm đau ngắn ngày')
    expect(covered).toContain('7890')
    expect(covered).not.toContain('0011004567890')
    const shown = await detailOf(worker, 'om-dau-thai-san', 'Ốm đau ngắn ngày', '?hien=1')
    expect(shown).toContain('0011004567890')
  })

  test('địa chỉ của một khoản không mang chữ nào của người, và không mở được của người khác', async () => {
    const list = await pageOf(worker, '/om-dau-thai-san')
    const marks = [...list.matchAll(/om-dau-thai-san\/([^"?]+)"/g)].map(([, mark]) => mark!)
    expect(marks).toHaveLength(3)
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/)
    expect(await read(jobless, `/om-dau-thai-san/${marks[0]}`)).not.toContain('3.000.000 đồng')
  })
})

describe('người thất nghiệp', () => {
  test('quyết định ghi khác thì nói rõ hai số, và số trong quyết định mới là số được trả', async () => {
    const words = await detailOf(jobless, 'that-nghiep', 'Trợ cấp thất nghiệp')
    expect(words).toContain(
      'Mức hưởng mỗi tháng: cổng ước tính 4.800.000 đồng, quyết định ghi 5.000.000 đồng.',
    )
    expect(words).toContain('Số trong quyết định mới là số được trả.')
    expect(words).toContain('60% × 8.000.000 = 4.800.000 đồng')
  })

  test('thấy lần thông báo tìm việc tiếp theo, số tháng còn lại, số tháng giữ lại', async () => {
    const words = await detailOf(jobless, 'that-nghiep', 'Trợ cấp thất nghiệp')
    expect(words).toContain('Từ ngày 18/12/2026, chậm nhất ngày 22/12/2099.')
    expect(words).toMatch(/Số tháng còn lại 2/)
    expect(words).toMatch(/Thời gian đóng BHTN 3 năm 2 tháng/)
  })

  test('trang đầu và danh sách nói số tiền một tháng, không phải tổng của quyết định', async () => {
    const list = await read(jobless, '/that-nghiep')
    for (const words of [await read(jobless), list]) {
      expect(words).toContain('5.000.000 đồng mỗi tháng')
      expect(words).toContain('Đã hưởng 1 trong 3 tháng.')
      expect(words).toContain('Cả 3 tháng theo quyết định: 15.000.000 đồng.')
    }
    expect(list).not.toContain('Ngày chi trả')
  })

  test('khoản của năm mà cổng chưa có số liệu thì nói chưa tính lại được', async () => {
    const words = await detailOf(jobless, 'mot-lan', 'Trợ cấp BHXH một lần')
    expect(words).toContain('Cổng chưa tính lại được khoản này.')
  })
})

describe('người hưởng lương hưu', () => {
  test('300 tháng: mỗi năm một bảng với tổng của năm; trang nhẹ', async () => {
    const html = await pageOf(pensioner, '/hang-thang')
    const words = readOn(html).replace(/\s+/g, ' ')
    // 6 × 5.000.000 + 5 × 5.400.000
    expect(words).toContain('Năm 2026: 11 tháng có trong dữ liệu 57.000.000 đồng')
    expect(words).toContain('Năm 2002 60.000.000 đồng')
    expect(words).toContain('5.400.000 đồng mỗi tháng')
    expect(html.match(/<details/g)!.length).toBeGreaterThanOrEqual(26)
    expect(gzipSync(html).length).toBeLessThan(60 * 1024)
  })

  test('lần tăng 8% tính lại được; lương hưu đầu tiên thì chưa, và nói vì sao', async () => {
    const words = await detailOf(pensioner, 'hang-thang', 'Quyết định, nơi chi trả')
    expect(words).toContain('Từ tháng 07/2026: 5.000.000 đồng thành 5.400.000 đồng.')
    expect(words).toContain('Mức từ tháng 07/2026: cổng tính lại ra đúng 5.400.000 đồng.')
    expect(words).toContain('(100% + 8%) × 5.000.000 = 5.400.000 đồng')
    expect(words).toContain('Cổng chưa tính lại được khoản này.')
    expect(words).toMatch(/Tỷ lệ hưởng lương hưu 67%/)
  })
})

test.each(['mot-lan', 'hang-thang', 'om-dau-thai-san', 'that-nghiep'])(
  'người chưa có khoản nào ở %s biết phần ấy gồm gì và đề nghị thế nào',
  async (tab) => {
    const words = await read(newcomer, `/${tab}`)
    expect(words).toContain('Chưa có khoản nào')
    expect(words).toContain('Cách đề nghị hưởng')
    expect(words).toContain('Nộp')
  },
)
