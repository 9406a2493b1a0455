import { describe, expect, test } from 'vitest'
import type { ClaimFinding } from './checks/claim-finding'
import { toldOf } from './fixtures/told-of'
import { plainStyle, writeClaimFile, type WritingStyle } from './fixtures/writing/claim-writer'
import { inventVisit, type WrittenVisit } from './fixtures/writing/invent-visit'

type Version = WrittenVisit['version']
type Spoil = (tables: WrittenVisit['tables']) => void

/** A stay with drugs, services, supplies and every paper, found by its seed. */
function stay(version: Version = '3176'): WrittenVisit {
  for (let seed = 1; ; seed += 1) {
    const visit = inventVisit({ seed, version, lines: 24 })
    const { XML1, XML3, XML7, XML11 } = visit.tables
    const supplies = XML3!.some(({ MA_NHOM }) => MA_NHOM === '10')
    if (XML1![0]!.MA_LOAI_KCB === '03' && supplies && XML7 && XML11) return visit
  }
}

async function findingsOf(spoil: Spoil, version?: Version, style: Partial<WritingStyle> = {}) {
  const visit = stay(version)
  spoil(visit.tables)
  const pieces = writeClaimFile([visit], { ...plainStyle, ...style })
  const event = (await toldOf(pieces))[0]!
  if (event.kind === 'claim') return event.warnings
  return event.kind === 'bad-claim' ? event.findings : []
}

const set =
  (table: string, field: string, value: string, item = 1): Spoil =>
  (tables) =>
    void (tables[table]![item - 1]![field] = value)

const brief = ({ level, table, field, rule }: ClaimFinding) =>
  [level, table, field, rule].filter(Boolean).join(' ')

describe('một chỗ chưa đúng thì nói đúng chỗ ấy, một lần', () => {
  test.each<[what: string, where: [table: string, field: string, value: string], found: string]>([
    ['thiếu tên', ['XML1', 'HO_TEN', ''], 'error XML1 HO_TEN required'],
    ['thiếu mã huyện cũ', ['XML1', 'MAHUYEN_CU_TRU', ''], 'warning XML1 MAHUYEN_CU_TRU expected'],
    ['mã quá dài', ['XML1', 'MA_BENH_CHINH', 'J18.9999'], 'error XML1 MA_BENH_CHINH too-long'],
    ['dấu phẩy', ['XML2', 'DON_GIA', '1,5'], 'error XML2 DON_GIA not-a-number'],
    ['dấu cách hàng nghìn', ['XML2', 'T_BHTT', '1 000'], 'error XML2 T_BHTT not-a-number'],
    ['nửa ngày', ['XML1', 'SO_NGAY_DTRI', '7.5'], 'error XML1 SO_NGAY_DTRI not-a-number'],
    ['lẻ quá', ['XML3', 'DON_GIA_BV', '1.2345'], 'warning XML3 DON_GIA_BV too-many-decimals'],
    ['số âm', ['XML3', 'SO_LUONG', '-1'], 'error XML3 SO_LUONG not-a-number'],
    ['số mũ', ['XML3', 'SO_LUONG', '1e3'], 'error XML3 SO_LUONG not-a-number'],
    ['tháng 13', ['XML1', 'NGAY_TTOAN', '202613031520'], 'error XML1 NGAY_TTOAN no-such-date'],
    ['ngày 29/02', ['XML1', 'NGAY_TTOAN', '20250229'], 'error XML1 NGAY_TTOAN no-such-date'],
    ['24 giờ', ['XML2', 'NGAY_YL', '202610122400'], 'error XML2 NGAY_YL no-such-date'],
    [
      'vào viện sau ngày lập tệp',
      ['XML1', 'NGAY_VAO', '209910120800'],
      'error XML1 NGAY_VAO not-yet',
    ],
    ['sinh sau ngày lập tệp', ['XML1', 'NGAY_SINH', '20990101'], 'error XML1 NGAY_SINH not-yet'],
    ['mã lạ', ['XML1', 'KET_QUA_DTRI', '9'], 'error XML1 KET_QUA_DTRI unknown-code'],
    ['khoa lạ', ['XML2', 'MA_KHOA', 'K77'], 'warning XML2 MA_KHOA unlisted-code'],
    ['thẻ lạ', ['XML1', 'MA_THE_BHYT', 'ZZ9010000000105'], 'error XML1 MA_THE_BHYT card-number'],
    [
      'mã đối tượng mới',
      ['XML1', 'MA_THE_BHYT', 'ZZ4010000000105'],
      'warning XML1 MA_THE_BHYT unlisted-code',
    ],
    ['thẻ thiếu số', ['XML1', 'MA_THE_BHYT', '000000010'], 'error XML1 MA_THE_BHYT card-number'],
    ['ra trước khi vào', ['XML7', 'NGAY_RA', '202001010000'], 'warning XML7 NGAY_RA too-early'],
    ['số ngày', ['XML1', 'SO_NGAY_DTRI', '99'], 'warning XML1 SO_NGAY_DTRI other-days'],
    ['hồ sơ người khác', ['XML3', 'MA_LK', 'MAU-KHAC'], 'error XML3 MA_LK other-link'],
    ['cơ sở khác', ['XML1', 'MA_CSKCB', '79Z01'], 'error XML1 MA_CSKCB other-facility'],
    ['tổng thuốc', ['XML1', 'T_THUOC', '1'], 'error XML1 T_THUOC not-the-sum'],
    ['tổng vật tư', ['XML1', 'T_VTYT', '1'], 'error XML1 T_VTYT not-the-sum'],
    ['ngoài định suất', ['XML1', 'T_BHTT_GDV', '1'], 'warning XML1 T_BHTT_GDV not-the-sum'],
  ])('%s', async (_, where, found) => {
    expect((await findingsOf(set(...where))).map(brief)).toContain(found)
  })

  test('thành tiền của một dòng lệch thì không kéo theo lỗi khác ở dòng ấy', async () => {
    const found = await findingsOf(set('XML3', 'THANH_TIEN_BV', '1'))
    expect(found.filter(({ table }) => table === 'XML3').map(brief)).toEqual([
      'error XML3 THANH_TIEN_BV not-computed',
    ])
    expect(found[0]).toMatchObject({ item: 1, value: '1', record: 1 })
  })

  test('lệch một phần trăm đồng thì bỏ qua, lệch hai phần trăm thì nói', async () => {
    const off = async (cents: bigint) => {
      const row = stay().tables.XML2![0]!
      const [whole = '', part = ''] = row.THANH_TIEN_BH!.split('.')
      const units = BigInt(whole + part.padEnd(2, '0')) + cents
      const value = `${units / 100n}.${String(units % 100n).padStart(2, '0')}`
      return (await findingsOf(set('XML2', 'THANH_TIEN_BH', value))).map(brief)
    }
    expect(await off(1n)).toEqual([])
    expect(await off(2n)).toEqual(['error XML2 THANH_TIEN_BH not-computed'])
  })

  test('bốn nguồn chi trả không bằng tổng: ở một dòng, và ở bản tổng hợp', async () => {
    const line = await findingsOf(set('XML2', 'T_BNCCT', '9999999.99'))
    expect(line.map(brief)).toContain('error XML2 not-balanced')
    expect(line.map(brief)).toContain('warning XML2 T_BNCCT not-computed')
    const head = await findingsOf(set('XML1', 'T_NGUONKHAC', '9999999.99'))
    expect(head.map(brief)).toContain('error XML1 not-balanced')
  })

  test('130 chưa nhân tỷ lệ dịch vụ vào thành tiền; 4750 và 3176 thì nhân', async () => {
    const rate: Spoil = ({ XML3 }) => {
      const line = XML3!.find(({ TYLE_TT_DV }) => TYLE_TT_DV === '50')!
      line.TYLE_TT_DV = '80'
    }
    const wrong = async (version: Version) =>
      (await findingsOf(rate, version)).map(brief).includes('error XML3 THANH_TIEN_BV not-computed')
    expect([await wrong('130'), await wrong('4750'), await wrong('3176')]).toEqual([
      false,
      true,
      true,
    ])
  })

  test('nguồn khác trả cả phần cùng chi trả: hai cách tính quỹ trả khác nhau, chỉ nhắc', async () => {
    const found = await findingsOf(({ XML1, XML2, XML3 }) => {
      const line = [...XML2!, ...XML3!].find(({ T_BNCCT }) => T_BNCCT !== '0')!
      const moved = line.T_BNCCT!
      line.T_BNCCT = '0'
      for (const field of ['T_NGUONKHAC', 'T_NGUONKHAC_CL']) line[field] = plus(line[field]!, moved)
      XML1![0]!.T_BNCCT = plus(XML1![0]!.T_BNCCT!, moved, -1n)
      XML1![0]!.T_NGUONKHAC = plus(XML1![0]!.T_NGUONKHAC!, moved)
    })
    expect(found.filter(({ level }) => level === 'error')).toEqual([])
    expect(found.map(brief)).toContain('warning XML1 T_BHTT not-computed')
  })
})

const cents = (text: string) => {
  const [whole = '', part = ''] = text.split('.')
  return BigInt(whole + part.padEnd(2, '0'))
}
const plus = (one: string, other: string, sign = 1n) => {
  const sum = cents(one) + sign * cents(other)
  return `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`
}

describe('báo cáo không kể về ai', () => {
  const SECRETS = [
    'Nguyễn Văn Mẫu',
    '001085000000',
    'DN4010000000101X',
    'số 0 ấp Ví Dụ',
    '0000000101',
  ]

  test.each(SECRETS)('điều riêng lọt vào bất cứ mục nào cũng không hiện: %s', async (secret) => {
    const visit = stay()
    for (const [table, rows] of Object.entries(visit.tables))
      for (const field of Object.keys(rows[0]!))
        if (field !== 'MA_LK') visit.tables[table]![0]![field] = secret
    const [event] = await toldOf(writeClaimFile([visit], plainStyle))
    expect(event!.kind).toBe('bad-claim')
    expect(JSON.stringify(event)).not.toContain(secret)
    expect(JSON.stringify(event)).not.toContain(secret.normalize('NFD'))
  })

  test('giá trị còn hiện thì ngắn và đủ để sửa', async () => {
    const [finding] = await findingsOf(set('XML1', 'NGAY_TTOAN', '202613031520'))
    expect(finding).toMatchObject({ value: '202613031520', label: 'Ngày thanh toán' })
    const [long] = await findingsOf(set('XML1', 'T_THUOC', '1'.repeat(40)))
    expect(long!.value).toBe('111…')
  })

  test('quá nhiều chỗ chưa đúng thì đếm phần còn lại', async () => {
    const visit = inventVisit({ seed: 1, version: '3176', lines: 300 })
    for (const row of visit.tables.XML3!) row.SO_LUONG = 'x'
    const [event] = await toldOf(writeClaimFile([visit], plainStyle))
    expect(event).toMatchObject({ kind: 'bad-claim', untold: expect.any(Number) })
    if (event!.kind !== 'bad-claim') return
    expect(event!.findings).toHaveLength(100)
    expect(event!.untold).toBeGreaterThanOrEqual(100)
  })
})

describe('dòng nào trong tệp', () => {
  test('phần base64: dòng của hồ sơ trong tệp và dòng trong phần; thẻ trần: dòng của tệp', async () => {
    const spoil = set('XML1', 'KET_QUA_DTRI', '9')
    const [part] = await findingsOf(spoil)
    expect(part).toMatchObject({ line: 5, partLine: expect.any(Number), table: 'XML1' })
    const [bare] = await findingsOf(spoil, '3176', { parts: 'elements' })
    expect(bare!.partLine).toBeUndefined()
    const visit = stay()
    spoil(visit.tables)
    const text = [...writeClaimFile([visit], { ...plainStyle, parts: 'elements' })].join('')
    expect(text.split('\n')[bare!.line - 1]).toContain('<KET_QUA_DTRI><![CDATA[9]]>')
    const inner = /<LOAIHOSO>XML1<\/LOAIHOSO><NOIDUNGFILE>([^<]+)/.exec(
      [...writeClaimFile([visit], plainStyle)].join(''),
    )![1]!
    const lines = Buffer.from(inner, 'base64').toString().split('\n')
    expect(lines[part!.partLine! - 1]).toContain('<KET_QUA_DTRI><![CDATA[9]]>')
  })
})
