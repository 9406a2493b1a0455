import Ajv from 'ajv/dist/2020'
import { parse } from 'csv-parse/sync'
import { NextRequest } from 'next/server'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { POST as take } from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/tep/route'
import { GET as schema } from '@/app/(public)/luoc-do/[version]/du-lieu-ca-nhan.json/route'
import { streamOf, type User } from '@/lib/accounts/account'
import { formatDay, formatSoon, today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { BEGUN_FILE, lastBegun } from '@/lib/forms/begun-file'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { consented } from '@/lib/records/consents/fixtures/a-consent'
import { twoPeople } from '@/lib/records/consents/fixtures/two-people'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { dataFileNames, savedName } from './data-file'
import { giveKeptAndHidden } from './fixtures/give-kept-and-hidden'
import { readWorkbook } from './fixtures/read-workbook'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const SITE = 'http://localhost:3000'
let owner: User
let child: User
let stranger: User

beforeAll(async () => {
  owner = (
    await aPersonWithRecords({
      cards: [
        'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
        '{code};01/01/2026;31/12/2026;01018',
        '{code};01/01/2024;31/12/2025;01176',
      ],
      periods: [
        'Loại bảo hiểm;Từ tháng;Đến tháng;Mã đơn vị;Tên đơn vị;Tiền lương đóng;Tình trạng đóng;Ghi chú',
        'BHXH;09/2010;12/2012;0012345;Trường Tiểu học Bịa;4.321.000,50;Đã đóng;3-4',
      ],
      benefits: [
        'Loại chế độ;Số quyết định;Từ ngày;Số tiền;Trạng thái',
        'Ốm đau ngắn ngày;0012;03/05/2012;1.234.567;Đã chi trả',
      ],
    })
  ).user
  child = (await aPersonWithRecords({ birthDate: '01/02/2020' })).user
  stranger = (await aPersonWithRecords()).user
  await giveKeptAndHidden(owner)
  await db.guardianship.create({
    data: {
      childId: child.id,
      guardianCode: owner.login,
      kinship: 'Mẹ',
      endsOn: new Date('2038-02-01'),
    },
  })
})
beforeEach(() => jar.clear())

async function asked(name: string, { whose = 'toi', covered = '' } = {}) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: SITE }
  const body = `tep=${name}${covered}`
  const address = `${SITE}/ca-nhan/${whose}/mang-ve/tep`
  const request = new NextRequest(address, { method: 'POST', body, headers })
  return take(request, { params: Promise.resolve({ whose }) })
}
const csv = async (name: string) => {
  // text() would leave the mark out.
  const bytes = Buffer.from(await (await asked(name)).arrayBuffer())
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  return parse(bytes, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
}
const validates = new Ajv({ strict: false, formats: { date: true, 'date-time': true } })

test('CSV: mã giữ số 0, tiền có dấu phẩy, công thức là chữ, khoản nối với lần khám', async () => {
  await signIn(owner)
  const [period] = await csv('qua-trinh-tham-gia.csv')
  expect(period).toMatchObject({
    'Loại bảo hiểm': 'BHXH',
    'Từ tháng': '\t2010-09',
    'Mã đơn vị': '\t0012345',
    'Tiền lương đóng BHXH': '4321000,5',
    'Ghi chú': '\t3-4',
  })
  const [card, before] = await csv('the-bhyt.csv')
  expect(card).toMatchObject({ 'Số thẻ BHYT': `\t${owner.login}`, 'Giá trị từ ngày': '2026-01-01' })
  expect(card).toMatchObject({
    'Dữ liệu của': owner.fullName,
    'Mã số BHXH của người ấy': `\t${owner.login}`,
    'Ngày tải': today(),
  })
  // As the page of the card has it: what the place was called when the card began.
  expect(before!['Tên nơi ĐKKCB ban đầu']).toBe('Công ty TNHH hệ thống dây SUMI-HANEL (YTCQ)')
  const [benefit] = await csv('thong-tin-huong.csv')
  expect(benefit).toMatchObject({ 'Số quyết định': '\t0012', 'Số tiền (đồng)': '1234567' })
  const visits = await csv('lan-kham.csv')
  const lines = await csv('khoan-chi-lan-kham.csv')
  const of = (column: string) => visits.map((visit) => visit[column]).sort()
  const [known] = visits.filter((visit) => visit['Mã bệnh chính (ICD-10)'])
  expect(known!['Tên bệnh chính']).toMatch(/^\p{Lu}/u)
  expect(of('Tình trạng điều trị')).toEqual(['', 'Đang điều trị'])
  expect(of('Chẩn đoán của bệnh viện')).toEqual(["'=1+1", 'Đã che, vì khi tải không chọn kèm'])
  expect(lines.length).toBeGreaterThan(10)
  expect(of('Mã lần khám')).toContain(lines[0]!['Mã lần khám'])
})

test('XLSX: trang đầu nói của ai, mỗi loại một trang, hàng tên cột đứng yên, mã là chữ, ngày và tiền là số', async () => {
  await signIn(owner)
  const bytes = await (await asked('du-lieu-bhxh.xlsx')).arrayBuffer()
  const sheets = readWorkbook(new Uint8Array(bytes))
  expect(sheets.map(({ name }) => name)).toEqual([
    'Của ai',
    'Quá trình tham gia BH',
    'Thẻ BHYT',
    'Thông tin hưởng',
    'Lần khám',
    'Từng khoản của lần khám',
  ])
  expect(sheets.every(({ isFirstRowFixed }) => isFirstRowFixed)).toBe(true)
  const [whose, periods, cards] = sheets
  const cell = (sheet: typeof periods, at: string) => sheet!.cells.find((one) => one.at === at)
  expect(cell(whose, 'A2')).toMatchObject({ text: owner.fullName })
  expect(cell(whose, 'B2')).toMatchObject({ text: owner.login, isNumber: false })
  expect(cell(whose, 'C2')!.text).toContain(formatDay(today()))
  expect(cell(periods, 'A1')).toMatchObject({ text: 'Loại bảo hiểm', isNumber: false })
  expect(cell(periods, 'B2')).toMatchObject({ text: '40422', isNumber: true, format: 'mm/yyyy' })
  expect(cell(periods, 'F2')).toMatchObject({ text: '0012345', isNumber: false, format: '@' })
  expect(cell(periods, 'I2')).toMatchObject({ text: '4321000.5', format: '#,##0.00' })
  expect(cell(periods, 'U2')).toMatchObject({ text: '3-4', isNumber: false })
  expect(cell(cards, 'A2')).toMatchObject({ text: owner.login, isNumber: false })
})

test('JSON theo đúng lược đồ mà nó kể địa chỉ; bệnh che chỉ có khi chọn kèm', async () => {
  await signIn(owner)
  const open = await (await asked('du-lieu-bhxh.json')).json()
  const params = Promise.resolve({ version: open.$schema.split('/')[4] })
  const shape = await (await schema(new Request(open.$schema), { params })).json()
  expect(open.$schema).toBe(shape.$id)
  const isRight = validates.compile(shape)
  expect(isRight(open) || isRight.errors).toBe(true)
  expect(JSON.stringify(open)).not.toMatch(/Bệnh kín|B20/)
  expect(open.visits.map((visit: { isCovered: boolean }) => visit.isCovered).sort()).toEqual([
    false,
    true,
  ])
  const whole = await (await asked('du-lieu-bhxh.json', { covered: '&kem-benh=yes' })).text()
  expect(whole).toContain('Bệnh kín của người bịa')
  expect(isRight(JSON.parse(whole)) || isRight.errors).toBe(true)
})

test('mỗi lần tải được ghi với tên tệp; không nơi nào giữ bản sao; tên tệp nói của ai, không có số', async () => {
  await signIn(owner)
  const answer = await asked('the-bhyt.csv', { whose: child.id })
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  // A script that waits for the file reads that it has come.
  expect(lastBegun(`${BEGUN_FILE}=${jar.get(BEGUN_FILE)}`)).not.toBeNull()
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="${savedName('the-bhyt.csv', child.fullName, today())}"`,
  )
  expect((await listEntries(streamOf(child.id))).at(-1)).toMatchObject({
    act: 'take-data',
    details: { relation: 'guardian', file: 'the-bhyt.csv', withCovered: false, inFull: true },
  })
})

test('người lạ, người chỉ được cho xem, tệp không có: không có gì, và không ghi là đã tải', async () => {
  await signIn(stranger)
  for (const name of dataFileNames)
    expect((await asked(name, { whose: child.id })).status).toBe(404)
  expect((await asked('khac.csv')).status).toBe(404)
  await consented(owner, stranger)
  for (const name of dataFileNames)
    expect((await asked(name, { whose: owner.id })).status).toBe(404)
  const acts = [child, stranger].map(async ({ id }) => listEntries(streamOf(id)))
  const taken = (await Promise.all(acts)).flat().filter(({ act }) => act === 'take-data')
  expect(taken).toHaveLength(1)
})

test('tải ba mươi tệp trong mười phút thì phải đợi, và biết đợi đến mấy giờ; người khác không phải đợi', async () => {
  const { giver, receiver } = await twoPeople()
  await signIn(giver)
  for (let at = 0; at < 30; at += 1) expect((await asked('the-bhyt.csv')).status).toBe(200)
  const late = await asked('the-bhyt.csv')
  expect(late.status).toBe(429)
  const seconds = Number(late.headers.get('retry-after'))
  // The header is in whole seconds: a minute may begin within one.
  const [from, to] = [seconds - 1, seconds].map((after) =>
    formatSoon(new Date(Date.now() + after * 1000)),
  )
  expect(await late.text()).toMatch(new RegExp(`Tải tiếp từ (${from}|${to})`))
  jar.clear()
  await signIn(receiver)
  expect((await asked('the-bhyt.csv')).status).toBe(200)
})
