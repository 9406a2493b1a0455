import { afterAll, describe, expect, test } from 'vitest'
import { appendUpdate, type Appended } from '../fixtures/append-update'
import { der, more, openArchive, type OpenArchive } from '../fixtures/archive-paper'
import { canSign } from '../fixtures/openssl'

// Without OpenSSL nothing here is asked.
const archive = canSign ? await openArchive() : ({} as OpenArchive)
const { open, signed, at, field, free, last, root, store, judge } = archive

describe.skipIf(!canSign)('kho chứng cứ thêm sau chữ ký', () => {
  afterAll(() => open.trusted.close())

  const refusal = ['part-unsigned']

  test('kho chứng thư số: nhận, và chữ ký vẫn được xem đủ mọi điều', async () => {
    expect(await open.judge(store())).toEqual([])
    const named = '<< /Cert [1 0 R] /TU (D:20261130) >>'.replace('1 0', `${free + 1} 0`)
    const vri = `<< /VRI << /${'0A'.repeat(20)} ${free + 2} 0 R >> >>`
    expect(judge(store({ [free]: vri, [free + 2]: named }))).toEqual([])
    const extended = root('/Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >>')
    expect(judge(store({ [at.rootNumber]: extended }))).toEqual([])
  })

  describe('cùng kho ấy, kèm một điều khác: không nhận', () => {
    const shown =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream'
    const cases: [string, () => Appended, string[]?][] = [
      [
        'nội dung trang bị thay',
        () => ({ [at.pageContents]: '<< /Length 0 >>\nstream\n\nendstream' }),
        ['content-changed'],
      ],
      [
        'trang dẫn đến nội dung khác',
        () => ({
          [at.pageNumber]: last(at.pageNumber).replace(/\/Contents \d+/, `/Contents ${free + 1}`),
        }),
        ['content-changed'],
      ],
      ['trang được viết lại như cũ', () => ({ [at.pageNumber]: last(at.pageNumber) })],
      [
        'ghi chú có hình',
        () => ({
          [at.pageNumber]: last(at.pageNumber).replace('/Annots [', `/Annots [${free + 2} 0 R `),
          [free + 2]:
            `<< /Type /Annot /Subtype /Stamp /Rect [0 0 300 300] /AP << /N ${free + 3} 0 R >> >>`,
          [free + 3]: shown,
        }),
        ['content-changed'],
      ],
      ['khung chữ ký bị viết lại', () => ({ [field]: last(field) })],
      [
        'khung chữ ký có hình, rộng ra',
        () => ({
          [field]: more(last(field).replace(/\/Rect \[[^\]]*\]/, ''), '/Rect [0 0 595 842]'),
        }),
        ['covers-paper'],
      ],
      ['chữ ký bị viết lại', () => ({ [field + 1]: `<< /Type /Sig >>` }), ['part-unsigned']],
      [
        'ô điền có chữ',
        () => ({
          [at.rootNumber]: root().replace('/Fields [', `/Fields [${free + 2} 0 R `),
          [free + 2]: '<< /FT /Tx /T (ten) /V (Nguoi khac) /Subtype /Widget /Rect [0 0 0 0] >>',
        }),
        ['content-changed'],
      ],
      [
        'lệnh tự chạy',
        () => ({ [at.rootNumber]: root('/OpenAction << /S /JavaScript /JS (x) >>') }),
        ['content-changed'],
      ],
      [
        'lệnh giấu trong phần mở rộng',
        () => ({ [at.rootNumber]: root('/Extensions << /A << /S /Launch >> >>') }),
        ['active-content'],
      ],
      [
        'phần mở rộng dẫn đi nơi khác',
        () => ({ [at.rootNumber]: root(`/Extensions ${free + 1} 0 R`) }),
      ],
      [
        'danh sách trang khác',
        () => ({ [at.rootNumber]: root().replace(/\/Pages \d+/, `/Pages ${at.pageNumber}`) }),
        ['content-changed'],
      ],
      ['vật không dùng vào đâu', () => ({ [free + 2]: '(thua)' }), ['strange-update']],
      ['vật của tờ khai bị thay', () => ({ [at.pageContents - 1]: '(khac)' }), ['content-changed']],
      [
        'kho giữ một hình vẽ',
        () => ({
          [free + 1]: shown.replace('/Length 0', '/Length 4').replace('\n\n', '\n0\x02\x05\x00\n'),
        }),
      ],
      ['kho giữ điều không phải chứng thư', () => ({ [free + 1]: der.replace('0\x02', 'BT') })],
      ['kho có khóa lạ', () => ({ [free]: `<< /Certs [${free + 1} 0 R] /Khac 1 >>` })],
      [
        'kho dẫn đến trang',
        () => ({ [free]: `<< /Certs [${free + 1} 0 R ${at.pageContents} 0 R] >>` }),
      ],
    ]
    test.each(cases)('%s', (_, besides, faults = refusal) => {
      expect(judge(store(besides()))).toEqual(faults)
    })
  })

  test('số mà phần đã ký dẫn đến sẵn, đợi được điền sau khi ký: không nhận', () => {
    const waiting = open.sign({ widget: `/AP << /N ${free + 1} 0 R >>` })
    expect(judge(waiting)).toEqual([])
    expect(judge(store({}, waiting))).toEqual(refusal)
  })

  test('kho trước, điều khác sau; điều khác trước, kho sau: không nhận', () => {
    const changed = { [at.infoNumber]: at.objectAt(at.infoNumber) }
    const info = more(at.objectAt(at.infoNumber), '/Author (Ai)')
    expect(judge(appendUpdate(store(), { [at.infoNumber]: info }))).toEqual(['content-changed'])
    // Written anew as it was: it says nothing new, and is nobody's proof.
    expect(judge(appendUpdate(store(), { [free + 1]: der }))).toEqual(refusal)
    expect(judge(store({}, appendUpdate(signed, { [free + 5]: '(x)' })))).toEqual([
      'strange-update',
    ])
    expect(judge(appendUpdate(store(), changed))).toEqual(refusal)
  })

  test('kho không thay được chữ ký: tệp chưa ký vẫn là chưa ký', () => {
    const bare = appendUpdate(open.issued, {
      [at.rootNumber]: more(at.objectAt(at.rootNumber), `/DSS ${free} 0 R`),
      [free]: '<< /Type /DSS >>',
    })
    expect(judge(bare)).toEqual(['content-changed', 'not-signed'])
  })
})
