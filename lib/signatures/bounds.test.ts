import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendUpdate, placesIn } from './fixtures/append-update'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'

const MEGABYTE = 1024 * 1024
const MOST_MS = 5_000
const SOON_MS = 2_000
const MOST_MORE = 150 * MEGABYTE

describe.skipIf(!canSign)('tệp muốn làm cổng mệt', () => {
  let open: OpenSigning
  let size: number
  beforeAll(async () => {
    open = await openSigning()
    size = placesIn(open.issued).size
  })
  afterAll(() => open.trusted.close())

  /** The faults, once neither time nor memory ran away. */
  async function judge(file: Buffer): Promise<string[]> {
    const before = process.memoryUsage().rss
    const begun = performance.now()
    const faults = await open.judge(file)
    expect(performance.now() - begun).toBeLessThan(MOST_MS)
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MORE)
    return faults
  }
  /** What is read here and not given to a program of its own is read while others wait. */
  async function judgeSoon(file: Buffer): Promise<string[]> {
    const begun = performance.now()
    const faults = await judge(file)
    expect(performance.now() - begun).toBeLessThan(SOON_MS)
    return faults
  }
  const updated = (objects: Record<number, string | Buffer>) => appendUpdate(open.issued, objects)
  const stream = (words: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`<< ${words} /Length ${body.length} >>\nstream\n`),
      body,
      Buffer.from('\nendstream'),
    ])

  test('200 MB', async () => {
    const huge = Buffer.alloc(200 * MEGABYTE, 0x20)
    open.issued.copy(huge)
    expect(await judge(huge)).toEqual(['too-big'])
  })

  test('gói nén 8 MB bung thành 2 GB', async () => {
    const bomb = deflateSync(Buffer.alloc(256 * MEGABYTE), { level: 9 })
    const words = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'
    expect(await judge(updated({ [size]: stream(words, bomb) }))).toEqual([
      'strange-update',
      'not-signed',
    ])
    const twice = stream(
      '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]',
      deflateSync(bomb),
    )
    expect(await judge(updated({ [size]: twice }))).toEqual(['strange-update', 'not-signed'])
  })

  /** A packet of so many objects, whose places all are the first byte behind the heads. */
  const packetOf = (count: number, value: string) => {
    const heads = Array.from({ length: count }, (_, at) => `${size + 100 + at} 0 `).join('')
    return stream(
      `/Type /ObjStm /N ${count} /First ${heads.length} /Filter /FlateDecode`,
      deflateSync(Buffer.from(heads + value), { level: 9 }),
    )
  }
  const numbers = `[${'1 '.repeat(190_000)}]`
  /** So many objects beside each other, the same each. */
  const many = (count: number, body: string | Buffer) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [size + at, body]))

  test('một gói mà mọi vật là cùng một dãy dài, nhiều gói cộng lại', async () => {
    for (const packets of [
      { [size]: packetOf(60, numbers) },
      { [size]: packetOf(5_000, numbers) },
      { [size]: packetOf(5_000, `/${'a'.repeat(900)}`) },
      { [size]: packetOf(5_000, `<${'0'.repeat(3 * MEGABYTE)}>`) },
      many(60, packetOf(1, numbers)),
      many(1_000, packetOf(1, `null ${' '.repeat(3 * MEGABYTE)}`)),
    ])
      expect((await judgeSoon(updated(packets)))[0]).toBe('strange-update')
  })

  test('cùng một vật được đọc lại nhiều lần để tìm độ dài', async () => {
    const length = size + 60
    const lookedFor = `<< /Length ${length} 0 R >>\nstream\n\nendstream`
    const file = updated({ ...many(50, lookedFor), [length]: `${' '.repeat(9 * MEGABYTE)}0` })
    expect((await judgeSoon(file))[0]).toBe('strange-update')
  })

  test('bảng ghi từng cột một byte, nhiều bảng cộng lại', async () => {
    const parameters = '/DecodeParms << /Predictor 12 /Columns 1 >>'
    const words = `/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode ${parameters}`
    const rows = stream(words, deflateSync(Buffer.alloc(4 * MEGABYTE)))
    for (const count of [1, 20])
      expect((await judgeSoon(updated(many(count, rows))))[0]).toBe('strange-update')
  })

  test('một khung chữ ký kể mười nghìn lần, nghìn khung chung một dãy', async () => {
    const { rootNumber, objectAt } = placesIn(open.issued)
    const form = (fields: string) =>
      objectAt(rootNumber).replace(/>>\s*$/, `/AcroForm << /Fields [${fields}] >> >>`)
    const [field, kid] = [size, size + 1]
    const again = {
      [rootNumber]: form(`${field} 0 R `.repeat(10_000)),
      [field]: `<< /FT /Sig /T (a) /Kids [${`${kid} 0 R `.repeat(10_000)}] >>`,
      [kid]: '<< /Subtype /Widget /Rect [0 0 0 0] >>',
    }
    expect((await judgeSoon(updated(again)))[0]).toBe('content-changed')
    const list = size + 4_000
    const numbered = Array.from({ length: 2_000 }, (_, at) => `${size + at} 0 R `).join('')
    const shared = {
      [rootNumber]: form(numbered),
      ...many(2_000, `<< /FT /Sig /Subtype /Widget /Kids ${list} 0 R >>`),
      [list]: `[${numbered}]`,
    }
    expect((await judgeSoon(updated(shared)))[0]).toBe('strange-update')
  })

  test('vật chỉ vào chính nó, khung chứa chính nó', async () => {
    const length = `<< /Length ${size} 0 R >>\nstream\nabc\nendstream`
    expect((await judge(updated({ [size]: length })))[0]).toBe('strange-update')
    const { rootNumber, objectAt } = placesIn(open.issued)
    const root = objectAt(rootNumber).replace(/>>\s*$/, `/AcroForm ${size} 0 R >>`)
    const ring = {
      [rootNumber]: root,
      [size]: `<< /Fields [${size + 1} 0 R] >>`,
      [size + 1]: `<< /FT /Sig /T (a) /Kids [${size + 1} 0 R] /V ${size + 1} 0 R >>`,
    }
    expect((await judge(updated(ring)))[0]).toBe('content-changed')
    const loop = `<< /FT ${size + 1} 0 R /V ${size + 1} 0 R /Subtype /Widget >>`
    expect((await judge(updated({ ...ring, [size + 1]: loop })))[0]).toBe('content-changed')
  })

  test('mười triệu dấu ngoặc, một triệu vật, một dòng dài không hết', async () => {
    const deep = Buffer.alloc(9 * MEGABYTE, '[')
    expect((await judge(updated({ [size]: deep })))[0]).toBe('strange-update')
    expect(
      (
        await judge(
          Buffer.concat([open.issued, Buffer.from('\n9 0 obj null endobj'.repeat(400_000))]),
        )
      )[0],
    ).toBe('strange-update')
    expect((await judge(Buffer.concat([open.issued, Buffer.alloc(9 * MEGABYTE, '%')])))[0]).toBe(
      'strange-update',
    )
    expect((await judge(updated({ [size]: `(${'('.repeat(8 * MEGABYTE)}` })))[0]).toBe(
      'strange-update',
    )
    const references = updated({ [size]: `[${'1 0 R '.repeat(1_000_000)}]` })
    expect((await judge(references))[0]).toBe('strange-update')
    const table = Buffer.concat([open.issued, Buffer.from('\nxref\n0 9999999999\n')])
    expect((await judge(table))[0]).toBe('strange-update')
  })

  test('chữ ký lồng một trăm nghìn lần, hoặc dài 9 MB', async () => {
    const nested = Buffer.concat([
      ...Array.from({ length: 100_000 }, () => Buffer.from([0x30, 0x80])),
    ])
    expect(await judge(nested)).toEqual(['signature-unreadable'])
    const wide = Buffer.concat([
      Buffer.from([0x30, 0x83, 0x8f, 0xff, 0xfe]),
      Buffer.alloc(0x8ffffe, Buffer.from([5, 0])),
    ])
    expect(await judge(wide)).toEqual(['signature-unreadable'])
  })
})
