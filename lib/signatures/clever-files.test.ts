import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendUpdate, placesIn } from './fixtures/append-update'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'

describe.skipIf(!canSign)('điều thêm vào tệp ngoài chữ ký', () => {
  let open: OpenSigning
  let issued: Buffer
  beforeAll(async () => {
    open = await openSigning()
    issued = open.issued
  })
  afterAll(() => open.trusted.close())

  const sign: OpenSigning['sign'] = (...given) => open.sign(...given)
  const judge: OpenSigning['judge'] = (file) => open.judge(file)

  describe('có gì ngoài chữ ký', () => {
    const places = () => placesIn(issued)
    const stream =
      '<< /Length 44 >>\nstream\nBT /F1 24 Tf 100 700 Td (Khac) Tj ET        \nendstream'

    test('nội dung trang bị thay trước khi ký', async () => {
      const { pageContents, size } = places()
      const grown = stream.replace(
        '44',
        String(/stream\n([\s\S]*?)\nendstream/.exec(stream)![1]!.length),
      )
      expect(await judge(sign({ more: { [pageContents]: grown } }))).toEqual(['content-changed'])
      const page = (one: string) => one.replace(/\/Contents \d+ 0 R/, `/Contents ${size + 2} 0 R`)
      expect(await judge(sign({ page, more: { [size + 2]: grown } }))).toEqual(['content-changed'])
    })

    test('chữ bị che bằng ghi chú, bằng ô điền, bằng khung chữ ký lớn', async () => {
      const { size } = places()
      const note = (kind: string) => ({
        page: (one: string) => one.replace(/\/Annots \[/, `/Annots [${size + 2} 0 R `),
        more: { [size + 2]: `<< /Type /Annot ${kind} /Rect [50 700 300 720] >>` },
      })
      expect(await judge(sign(note('/Subtype /Stamp')))).toEqual(['content-changed'])
      expect(await judge(sign(note('/Subtype /Widget /FT /Tx /T (o)')))).toEqual([
        'content-changed',
      ])
      expect(await judge(sign({ rect: '0 0 595 842' }))).toEqual(['covers-paper'])
    })

    test('phông chữ, tên tệp, bảng trang bị thay', async () => {
      const { infoNumber, objectAt } = places()
      const font = Number(/(\d+) 0 obj\s*<<\s*\/Type \/Font\s/.exec(issued.toString('latin1'))![1])
      expect(
        await judge(
          sign({ more: { [font]: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>' } }),
        ),
      ).toEqual(['content-changed'])
      const info = objectAt(infoNumber).replace(/>>\s*$/, '/Author (Khac) >>')
      expect(await judge(sign({ more: { [infoNumber]: info } }))).toEqual(['content-changed'])
      const root = (one: string) => one.replace(/\/Pages (\d+) 0 R/, '/Pages 2 0 R')
      expect(await judge(sign({ root }))).toEqual(['content-changed'])
    })

    test('lệnh tự chạy', async () => {
      const script = '<< /S /JavaScript /JS (app.alert(1)) >>'
      expect(await judge(sign({ widget: `/AA << /D ${script} >>` }))).toEqual(['active-content'])
      expect(await judge(sign({ widget: '/A << /S /URI /URI (http://x) >>' }))).toEqual([
        'active-content',
      ])
      const root = (one: string) => one.replace(/>>\s*$/, `/OpenAction ${script} >>`)
      expect(await judge(sign({ root }))).toEqual(['content-changed'])
    })

    test('hai chữ ký, hoặc thêm một khung chữ ký còn trống', async () => {
      const { size } = places()
      const field = (value: string) => ({
        root: (one: string) => one.replace('/Fields [', `/Fields [${size + 2} 0 R `),
        more: { [size + 2]: `<< /FT /Sig /T (nua) /Subtype /Widget /Rect [0 0 0 0] ${value} >>` },
      })
      expect(await judge(sign(field(`/V ${size + 1} 0 R`)))).toEqual(['several-signatures'])
      expect(await judge(sign(field('')))).toEqual(['several-signatures'])
    })
  })

  describe('tệp viết khéo', () => {
    test('vật không có trong bảng, bảng chỉ nơi khác, hai khóa giống nhau', async () => {
      const { size } = placesIn(issued)
      const twice = { [size + 2]: '<< /A 1 /A 2 >>' }
      expect(await judge(sign({ more: twice }))).toEqual(['strange-update'])
      const signed = sign()
      const table = signed.lastIndexOf('\nxref\n')
      const unlisted = Buffer.concat([
        signed.subarray(0, table),
        Buffer.from('\n99 0 obj null endobj'),
        signed.subarray(table),
      ])
      expect((await judge(unlisted))[0]).toBe('strange-update')
      expect(await judge(sign({ trailer: '/XRefStm 10' }))).toEqual(['strange-update'])
      expect(await judge(sign({ trailer: '/Encrypt 1 0 R' }))).toEqual(['encrypted'])
    })

    test('lưu thêm sau khi ký, dù chỉ thêm một ghi chú', async () => {
      const { pageNumber, infoNumber, objectAt, size } = placesIn(issued)
      const signed = sign()
      const info = { [infoNumber]: objectAt(infoNumber) }
      expect(await judge(appendUpdate(signed, info))).toEqual(['part-unsigned'])
      const page = objectAt(pageNumber).replace(/\/Contents \d+ 0 R/, `/Contents ${size + 5} 0 R`)
      const changed = appendUpdate(signed, {
        [pageNumber]: page,
        [size + 5]: '<< /Length 0 >>\nstream\n\nendstream',
      })
      expect(await judge(changed)).toEqual(['content-changed'])
    })

    test('chữ ký không bao trùm cả tệp: bỏ đoạn cuối, chừa một đoạn, để trống', async () => {
      const range = (change: (exact: number[]) => number[]) => sign({ range: change })
      expect(await judge(range(([a, b, c, d]) => [a!, b!, c!, d! - 20]))).toEqual(['part-unsigned'])
      expect(await judge(range(([a, b, c, d]) => [a!, b! - 9, c!, d!]))).toContain('part-unsigned')
      expect(await judge(range(([, , c, d]) => [0, 0, c!, d!]))).toContain('part-unsigned')
    })

    test('chữ ký thật bị chuyển chỗ để nội dung khác chen vào giữa', async () => {
      const signed = sign()
      const text = signed.toString('latin1')
      const [, start, end, rest] = /ByteRange \[0+ (\d+) (\d+) (\d+)\]/.exec(text)!.map(Number) as [
        number,
        number,
        number,
        number,
      ]
      const { size } = placesIn(issued)
      const inserted = `\n${size + 7} 0 obj (chen vao) endobj\n`
      const moved = end + inserted.length + rest
      const range = `ByteRange [${[0, start, moved, rest].map((one) => String(one).padStart(10, '0')).join(' ')}]`
      const wrapped = Buffer.concat([
        Buffer.from(text.slice(0, end).replace(/ByteRange \[[\d ]+\]/, range), 'latin1'),
        signed.subarray(end),
        Buffer.from(inserted),
        signed.subarray(end),
      ])
      const faults = await judge(wrapped)
      expect(faults[0]).toBe('strange-update')
    })

    test('chỗ thừa sau chữ ký có điều khác ngoài số 0', async () => {
      const signed = sign()
      signed.write('41', signed.indexOf('0>', issued.length, 'latin1') - 3, 'latin1')
      expect(await judge(signed)).toEqual(['signature-unreadable'])
    })
  })
})
