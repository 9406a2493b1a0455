import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesIn } from './fixtures/append-update'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'

describe.skipIf(!canSign)('điều giấu trong phần thêm vào tệp', () => {
  let open: OpenSigning
  let issued: Buffer
  beforeAll(async () => {
    open = await openSigning()
    issued = open.issued
  })
  afterAll(() => open.trusted.close())

  const sign: OpenSigning['sign'] = (...given) => open.sign(...given)
  const judge: OpenSigning['judge'] = (file) => open.judge(file)

  /** Another paper with its own table, in the words of a file, as it would lie at `base`. */
  function hiddenPaper(base: number) {
    const content = 'BT /F1 24 Tf 50 700 Td (GIAY KHAC) Tj ET'
    const bodies = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]
    let words = ''
    const rows = bodies.map((body, at) => {
      const row = `${String(base + words.length).padStart(10, '0')} 00000 n \n`
      words += `${at + 1} 0 obj\n${body}\nendobj\n`
      return row
    })
    const tableAt = base + words.length
    words += `xref\n0 5\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 5 /Root 1 0 R >>\n`
    return { words, tableAt }
  }

  test('một tờ khác giấu trong tệp, chỉ trình đọc tìm theo chữ mới thấy', async () => {
    const { size } = placesIn(issued)
    const appearance = { widget: `/AP << /N ${size + 2} 0 R >>` }
    const held = (words: string) => `<< /Length ${words.length} >>\nstream\n${words}\nendstream`
    const { length } = hiddenPaper(0).words
    const probe = sign({ ...appearance, more: { [size + 2]: held('x'.repeat(length)) } })
    expect(await judge(probe)).toEqual([])
    const { words, tableAt } = hiddenPaper(probe.indexOf('xxx', issued.length, 'latin1'))
    const hiding = { ...appearance, more: { [size + 2]: held(words) } }
    expect(await judge(sign(hiding))).toEqual(['strange-update'])
    const table = `startxref\t${tableAt} %%EOF\n`
    expect(await judge(sign({ ...hiding, end: `%%EOF ${table}` }))).toEqual(['strange-update'])
    for (const one of [words, table, '%PDF-1.7', 'trailer << /Size 5 /Root 1 0 R >>'])
      expect(await judge(sign({ more: { [size + 2]: held(one) }, ...appearance }))).toEqual([
        'strange-update',
      ])
  })

  test('lời bên lề, nhiều chỗ trắng: chỉ dòng mà phần mềm ký vẫn viết', async () => {
    const { size } = placesIn(issued)

    expect(await judge(sign({ end: '%%EOF\r\n\r\n' }))).toEqual([])
    for (const end of [
      '%%EOF\n%startxref\r',
      `%%EOF${' '.repeat(2_000)}`,
      '%%EOF\n% xin chao\n',
      '% xin chao\n%%EOF\n',
      ' \n \n \n%%EOF\n',
      '',
    ])
      expect(await judge(sign({ end }))).toEqual(['strange-update'])
    expect(await judge(sign({ trailer: '% xin chao\n' }))).toEqual(['strange-update'])
    expect(await judge(sign({ more: { [size + 2]: '[ 1 % hai\n 3 ]' } }))).toEqual([
      'strange-update',
    ])
  })
  test('vật không dùng vào đâu, tên tệp khác để ở vật khác', async () => {
    const { size } = placesIn(issued)
    const more = (body: string) => sign({ more: { [size + 2]: body } })
    for (const body of [
      '<< /Type /Nothing >>',
      '[1 2 3]',
      '<< /Length 3 >>\nstream\nabc\nendstream',
      `<< /Next ${size + 2} 0 R >>`,
    ])
      expect(await judge(more(body))).toEqual(['strange-update'])
    // Poppler leaves such ones behind.
    expect(await judge(more('<< /Length 0 >>\nstream\n\nendstream'))).toEqual([])
    const titled = sign({
      more: { [size + 2]: '<< /Title (Giay khac) >>' },
      trailer: `/Info ${size + 2} 0 R`,
    })
    expect(await judge(titled)).toEqual(['strange-update'])
  })
})
