import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getList } from '@/app/(public)/du-lieu-mo/v1/[name]/route'
import { GET as getDescription } from '@/app/(public)/du-lieu-mo/v1/openapi.json/route'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'

let visitors = 0
/** Each from an address of its own, unless one says from where. */
const ask = (name: string, query = '', headers: Record<string, string> = {}) =>
  getList(
    new Request(`http://localhost:3000/du-lieu-mo/v1/${name}${query}`, {
      headers: { 'x-client-address': `192.0.2.${++visitors % 250}`, ...headers },
    }),
    { params: Promise.resolve({ name }) },
  )

type Page = { version: number; next: string | null; rows: Record<string, unknown>[] }
const page = async (name: string, query = '') => (await (await ask(name, query)).json()) as Page

beforeAll(() => loadCatalogues(pool))

describe('lấy danh mục từng trang', () => {
  test('đi hết các trang thì đủ mọi dòng, mỗi dòng một lần', async () => {
    const seen: unknown[] = []
    let next: string | null = '/du-lieu-mo/v1/collection-points?limit=500'
    while (next) {
      const { rows, next: following } = await page(
        'collection-points',
        next.slice(next.indexOf('?')),
      )
      seen.push(...rows.map(({ code }) => code))
      next = following
    }
    expect(seen).toHaveLength(1_677)
    expect(new Set(seen).size).toBe(1_677)
    expect(seen).toEqual(seen.toSorted())
  })

  test('dòng nói nguồn, độ tin cậy và thời hạn; cột chỉ để tìm thì không cho', async () => {
    const { rows } = await page('facilities', '?limit=1')
    expect(rows).toEqual([
      {
        code: '01001',
        name: 'Bệnh viện Hữu Nghị',
        address: null,
        provinceCode: '01',
        districtCode: null,
        communeCode: null,
        kind: 'benh_vien',
        level: null,
        validFrom: '2020-01-01',
        validTo: null,
        source: 'Cổng dịch vụ công BHXH, 01/2026 (bản chép)',
        status: 'ATTESTED',
      },
    ])
  })

  test('mã cơ quan suy đoán không cho ai, cả khi là mã của cơ quan khác trỏ tới', async () => {
    const { rows } = await page('offices')
    expect(rows).toHaveLength(853)
    const guessed = rows.filter(({ status }) => status === 'RECONSTRUCTED')
    expect(guessed).toHaveLength(604)
    expect(guessed.filter(({ code }) => code !== null)).toEqual([])
    expect(rows).toContainEqual(expect.objectContaining({ code: '08902', parentCode: '089' }))
    const { rows: hidden } = await pool.query<{ code: string }>(
      `SELECT code FROM "Office" WHERE status = 'RECONSTRUCTED'`,
    )
    const csv = await (await ask('offices.csv')).text()
    const cells = new Set(csv.split(/[,\r\n]/))
    expect(hidden.filter(({ code }) => cells.has(code))).toEqual([])
  })

  test.each(['?limit=0', '?limit=1001', '?limit=x', '?after=-1', '?version=0'])(
    'hỏi sai «%s» thì được nói phải hỏi thế nào',
    async (query) => {
      const answer = await ask('offices', query)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toEqual({ error: expect.stringContaining('limit') })
    },
  )

  test.each(['?fbclid=x', '?utm_source=zalo&utm_medium=a', '?gclid=1', '?la=1', '?v=2&_=1'])(
    'tham số lạ «%s» do nơi chuyển liên kết gắn vào thì bỏ qua',
    async (query) => {
      for (const name of ['offices', 'offices.csv', 'rates.json'])
        expect((await ask(name, query)).status).toBe(200)
    },
  )

  test.each(['people', 'InsuredPerson', 'offices.xml', "offices' OR 1=1", '__proto__'])(
    '«%s» không phải danh mục',
    async (name) => {
      expect((await ask(name)).status).toBe(404)
    },
  )

  test('phiên bản chưa có thì nói là chưa có', async () => {
    expect((await ask('offices', '?version=999')).status).toBe(404)
  })

  test('tên bệnh theo ICD-10 không cho đi: danh sách là của WHO', async () => {
    expect((await ask('diseases')).status).toBe(404)
  })

  test('danh sách bịa chỉ có ở bản trình diễn', async () => {
    expect((await ask('employers')).status).toBe(404)
    expect((await ask('sick-leave-facilities.csv')).status).toBe(404)
  })
})

describe('tải cả danh mục', () => {
  test('CSV: có dấu thứ tự byte để bảng tính đọc đúng dấu, rồi tên cột, đủ mọi dòng', async () => {
    const answer = await ask('facilities.csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/filename="facilities-v\d+\.csv"/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines).toHaveLength(20_764 + 2)
    expect(lines[0]).toBe(
      'code,name,address,provinceCode,districtCode,communeCode,kind,level,validFrom,validTo,source,status',
    )
  })

  test('XLSX: mọi ô là chữ, mã còn nguyên, hai lần tải là cùng những byte', async () => {
    const answer = await ask('facilities.xlsx')
    expect(answer.headers.get('content-type')).toContain('spreadsheetml')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(sheet.match(/<row>/g)).toHaveLength(20_764 + 1)
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">01E01</t></is></c>')
    expect(sheet).not.toMatch(/<c(?! t="inlineStr"|\/)/)
    const again = new Uint8Array(await (await ask('facilities.xlsx')).arrayBuffer())
    expect(Buffer.compare(bytes, again)).toBe(0)
  })

  test('JSON: đọc được cả tệp, số dòng như danh mục nói', async () => {
    const whole = (await (await ask('admin-units.json')).json()) as Page
    expect(whole.rows).toHaveLength(14_742)
    expect(whole.rows[0]).toMatchObject({ structure: '2020', level: 'PROVINCE', code: '01' })
  })

  test('không ô nào khiến bảng tính hiểu là công thức', async () => {
    for (const name of ['facilities', 'collection-points', 'offices', 'rates', 'ivan-providers']) {
      const { rows } = (await (await ask(`${name}.json`)).json()) as Page
      const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== null)
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([])
    }
  })
})

describe('giữ lại bản đã tải', () => {
  test.each(['offices', 'offices.csv', 'offices.json'])(
    '%s chưa đổi thì trả lời 304',
    async (name) => {
      const first = await ask(name)
      const etag = first.headers.get('etag')!
      expect(etag).toMatch(/^"offices-\d+-(?:csv|json|0\.1000)-\d+"$/)
      expect(first.headers.get('cache-control')).toBe('public, max-age=3600')
      expect(first.headers.get('access-control-allow-origin')).toBe('*')
      const again = await ask(name, '', { 'if-none-match': `"other", W/${etag}` })
      expect(again.status).toBe(304)
      expect(again.headers.get('etag')).toBe(etag)
      expect(await again.text()).toBe('')
      expect((await ask(name, '', { 'if-none-match': '"offices-0-0"' })).status).toBe(200)
    },
  )

  test('hai lần tải cùng phiên bản được cùng những byte ấy', async () => {
    const once = async () => (await ask('rates.csv')).text()
    expect(await once()).toBe(await once())
  })
})

test('hỏi dồn dập từ một nơi thì phải đợi; nơi khác không bị phiền', async () => {
  const from = { 'x-client-address': '198.51.100.7' }
  const etag = (await ask('rates')).headers.get('etag')!
  let last: Response | undefined
  for (let count = 0; count <= 1200 && last?.status !== 429; count++)
    last = await ask('rates', '', { ...from, 'if-none-match': etag })
  expect(last?.status).toBe(429)
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await ask('rates')).status).toBe(200)
})

test('bản mô tả cho máy nói đủ danh mục và cột, không nói danh sách bịa', async () => {
  const answer = await getDescription(
    new Request('http://localhost:3000/du-lieu-mo/v1/openapi.json'),
    undefined,
  )
  const { openapi, paths, components } = await answer.json()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toContain('/facilities.csv')
  expect(Object.keys(paths).filter((path) => /employers|sick-leave/.test(path))).toEqual([])
  expect(components.schemas.offices.properties.code).toMatchObject({ title: 'Mã cơ quan' })
  expect(components.schemas.facilities.properties).not.toHaveProperty('issuesSickLeave')
})
