import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from './claim-events'
import { toldOf } from './fixtures/told-of'
import { plainStyle, writeClaimFile, type WritingStyle } from './fixtures/writing/claim-writer'
import { inventVisit, type WrittenVisit } from './fixtures/writing/invent-visit'
import { readLimits } from './xml/read-limits'

const visits = (count: number): WrittenVisit[] =>
  Array.from({ length: count }, (_, at) => inventVisit({ seed: at + 1, version: '3176', lines: 6 }))

const fileOf = (style: Partial<WritingStyle> = {}, written = visits(2)): string =>
  [...writeClaimFile(written, { ...plainStyle, ...style }, { count: String(written.length) })].join(
    '',
  )

const kinds = (events: ClaimEvent[]) => events.map(({ kind }) => kind)
const rulesOf = (event: ClaimEvent | undefined) =>
  event?.kind === 'bad-claim' ? event.findings.map(({ rule }) => rule) : []

describe('bảng mã', () => {
  const refused = async (file: string | Uint8Array) => (await toldOf(file)).at(-1)

  test.each([
    ['khai UTF-16', fileOf().replace('utf-8', 'utf-16'), 'other-encoding'],
    ['khai windows-1252', fileOf().replace('utf-8', 'windows-1252'), 'other-encoding'],
    ['chữ UTF-16', Buffer.from(`\ufeff${fileOf()}`, 'utf16le'), 'not-utf-8'],
    ['chữ UTF-16 không dấu đầu', Buffer.from(fileOf(), 'utf16le'), 'not-utf-8'],
    ['chữ windows-1252', Buffer.from(fileOf({ parts: 'elements' }), 'latin1'), 'not-utf-8'],
    [
      'ký hiệu lạ',
      fileOf({ parts: 'elements' }).replace('<HOSO>', '<HOSO>&nbsp;'),
      'unknown-entity',
    ],
    ['thẻ gốc khác', '<?xml version="1.0"?><HOSO/>', 'not-a-claim-file'],
    ['tệp trống', '', 'not-well-formed'],
    ['không phải XML', 'Kính gửi cơ quan', 'not-well-formed'],
  ])('%s: từ chối cả tệp, nói vì sao', async (_, file, refusal) => {
    const last = await refused(file)
    expect(last).toMatchObject({ kind: 'refused-file', refusal })
    expect(last).toHaveProperty('sentence', expect.stringMatching(/^\p{Lu}.*\.$/u))
  })

  test('một chữ bị hỏng ở giữa: nói dòng, hồ sơ trước đó vẫn được nhận', async () => {
    const bytes = Buffer.from(fileOf({ parts: 'elements' }, visits(3)))
    bytes[bytes.lastIndexOf('HO_TEN') - 30] = 0xff
    const events = await toldOf(
      bytes.length > 65_536 ? bytes : [bytes.subarray(0, 40_000), bytes.subarray(40_000)],
    )
    expect(kinds(events).slice(0, 1)).toEqual(['claim'])
    expect(events.at(-1)).toMatchObject({ kind: 'refused-file', refusal: 'not-utf-8' })
  })
})

describe('từng phần của hồ sơ', () => {
  /** The same file with the part of one claim put otherwise. */
  const withPart = (table: string, change: (inner: Buffer) => string): string =>
    fileOf().replace(
      new RegExp(`(<LOAIHOSO>${table}</LOAIHOSO><NOIDUNGFILE>)([^<]+)`),
      (_, tags, content) => tags + change(Buffer.from(content, 'base64')),
    )
  const base64 = (inner: string | Buffer) => Buffer.from(inner).toString('base64')

  test.each<[string, (inner: Buffer) => string, string]>([
    ['không phải base64', () => '###', 'not-base64'],
    ['base64 bị cắt', (inner) => base64(inner).slice(0, -3), 'not-base64'],
    ['thẻ chưa đóng', (inner) => base64(inner.subarray(0, -20)), 'not-well-formed'],
    ['khai UTF-16', (inner) => base64(String(inner).replace('utf-8', 'utf-16')), 'other-encoding'],
    ['bảng mã khác', (inner) => base64(Buffer.from(String(inner), 'latin1')), 'not-utf-8'],
    ['DOCTYPE', (inner) => base64(`<!DOCTYPE x>${String(inner).slice(38)}`), 'has-doctype'],
    ['bảng khác', () => base64('<TONG_HOP/>'), 'other-table'],
  ])('%s: chỉ hồ sơ ấy bị từ chối, hồ sơ sau vẫn được đọc', async (_, change, rule) => {
    const events = await toldOf(withPart('XML3', change))
    expect(kinds(events)).toEqual(['bad-claim', 'claim', 'end'])
    expect(rulesOf(events[0])).toContain(rule)
    expect(events[0]).toMatchObject({ linkId: 'MAU-01Z01-1', number: 1, line: 5 })
  })

  test('thiếu XML1, hay có hai XML1', async () => {
    const [part] = /<FILEHOSO><LOAIHOSO>XML1<.*?<\/FILEHOSO>/.exec(fileOf())!
    for (const instead of ['', part + part]) {
      const events = await toldOf(fileOf().replace(part, instead))
      expect(kinds(events)).toEqual(['bad-claim', 'claim', 'end'])
      expect(rulesOf(events[0])).toEqual(['no-summary'])
    }
  })

  test('mẫu 4210 cũ được gọi đúng tên, không kể ra trăm mục thiếu', async () => {
    const old = fileOf({ parts: 'elements' }, visits(1)).replaceAll('MA_BENH_CHINH', 'TEN_BENH')
    expect(rulesOf((await toldOf(old))[0])).toEqual(['old-format'])
  })

  test('một mục ghi hai lần', async () => {
    const file = fileOf({ parts: 'elements', cdata: false }, visits(1))
    const twice = file.replace('<GIOI_TINH>', '<GIOI_TINH>1</GIOI_TINH><GIOI_TINH>')
    expect(rulesOf((await toldOf(twice))[0])).toEqual(['given-twice'])
  })

  test('thẻ lạ và bảng không hỏi đến thì đếm, không từ chối', async () => {
    const file = fileOf({ parts: 'elements' })
      .replaceAll('<HO_TEN>', '<THE_LA>x<a>y</a></THE_LA><HO_TEN>')
      .replace(
        '<HOSO>',
        '<HOSO><FILEHOSO><LOAIHOSO>XML9</LOAIHOSO><NOIDUNGFILE>QUFB</NOIDUNGFILE></FILEHOSO>',
      )
      .replace(
        '<CHUKYDONVI/>',
        '<CHUKYDONVI><Signature><MACSKCB>79Z01</MACSKCB></Signature></CHUKYDONVI>',
      )
    const events = await toldOf(file)
    expect(kinds(events)).toEqual(['claim', 'claim', 'end'])
    const end = events.at(-1)!
    expect(end).toMatchObject({ facility: '01Z01' })
    expect(end.kind === 'end' && [...end.unknown.keys()]).toEqual(
      expect.arrayContaining(['LOAIHOSO XML9', 'XML1.THE_LA', 'XML1.…/a']),
    )
  })
})

describe('cả tệp', () => {
  test.each([1, 2, 7, 64, 1000, 4093])(
    'tệp đến từng đoạn %i byte hay cả một lần: đọc ra như nhau',
    async (size) => {
      const cut = (bytes: Buffer) =>
        Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        )
      const files = [
        readFileSync('lib/claims/fixtures/samples/two-bad.xml'),
        Buffer.from(fileOf({ broken: true, mark: true }, visits(2))),
        Buffer.from(fileOf({ parts: 'elements', composed: false }, visits(1))),
      ]
      for (const file of files) {
        const whole = await toldOf(file)
        expect(whole.at(-1)).toHaveProperty('kind', 'end')
        expect(await toldOf(cut(file))).toEqual(whole)
      }
    },
  )

  test('số hồ sơ khai khác số có: nhắc', async () => {
    const [file] = [fileOf().replace('<SOLUONGHOSO>2', '<SOLUONGHOSO>3')]
    expect((await toldOf(file!)).at(-1)).toMatchObject({
      kind: 'end',
      good: 2,
      remarks: [{ rule: 'other-count' }],
    })
  })

  test('tệp không thể nói thay bệnh viện khác: không ghi mã cơ sở, hay ghi mã thứ hai ở giữa', async () => {
    const mine = /<MACSKCB>.*?<\/MACSKCB>/
    const nameless = await toldOf(fileOf().replace(mine, ''))
    expect(nameless.map(rulesOf).slice(0, 2)).toEqual([['other-facility'], ['other-facility']])
    const other = fileOf().replace(mine, '<MACSKCB>79Z01</MACSKCB>')
    const switched = other.replace('<HOSO>', '<MACSKCB>01Z01</MACSKCB><HOSO>')
    expect(kinds(await toldOf(switched))).toEqual(['bad-claim', 'bad-claim', 'end'])
  })

  test('tệp bị cắt ngang: hồ sơ đã trọn vẹn được nhận, rồi nói tệp chưa hết', async () => {
    const file = fileOf()
    const events = await toldOf(file.slice(0, file.lastIndexOf('<FILEHOSO>')))
    expect(kinds(events)).toEqual(['claim', 'refused-file'])
  })

  test('tệp lớn quá giới hạn thì dừng', async () => {
    const events = await toldOf(fileOf({}, visits(9)), { ...readLimits, fileBytes: 30_000 })
    expect(events.at(-1)).toMatchObject({ kind: 'refused-file', refusal: 'too-big-file' })
  })

  test('hồ sơ có quá nhiều dữ liệu thì bị từ chối, hồ sơ sau vẫn được đọc', async () => {
    const [small] = visits(1)
    const big = inventVisit({ seed: 2, version: '3176', lines: 60 })
    const limits = { ...readLimits, claimLetters: 60_000 }
    const events = await toldOf(fileOf({}, [big, small!]), limits)
    expect(kinds(events)).toEqual(['bad-claim', 'claim', 'end'])
    expect(rulesOf(events[0])).toContain('too-big-claim')
  })
})
