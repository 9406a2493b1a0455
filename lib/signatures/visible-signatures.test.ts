import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declarationPdf } from '@/lib/registration/printed/declaration-pdf'
import { aPrintedDeclaration } from '@/lib/registration/printed/printed-declaration-fixtures'
import { placesIn } from './fixtures/append-update'
import { faultsOf } from './fixtures/judged'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'
import type { Signing } from './fixtures/sign-paper'

describe.skipIf(!canSign)('khung chữ ký nhìn thấy', () => {
  let open: OpenSigning
  let form: Buffer
  beforeAll(async () => {
    open = await openSigning()
    form = await declarationPdf(aPrintedDeclaration())
  })
  afterAll(() => open.trusted.close())

  const judge = (signing: Partial<Signing>, issued = form) =>
    faultsOf({ file: open.sign(signing, issued), issued }, open.trusted.trust())
  const places = () => placesIn(form)

  test('chỗ trống của tờ khai được nhận: dưới người ký, lề, chân trang, kể cả đè số trang', async () => {
    const { pages } = places()
    expect(pages).toHaveLength(2)
    const onLast = { pageNumber: pages[1]! }
    for (const rect of ['330 380 520 450', '320 60 520 130', '5 5 205 75', '400 20 590 84'])
      expect(await judge({ ...onLast, rect })).toEqual([])
    for (const rect of ['5 5 205 75', '560 300 590 600', '5 795 300 840'])
      expect(await judge({ rect })).toEqual([])
  })

  test('không đè lên chữ, mã QR, ô chọn nào của tờ khai', async () => {
    for (const rect of [
      '0 730 595 830',
      '56 205 250 225',
      '230 740 300 760',
      '60 690 120 740',
      '56 320 66 332',
      // Its corners told the other way round.
      '250 225 56 205',
    ])
      expect(await judge({ rect })).toEqual(['covers-paper'])
    const onLast = { pageNumber: places().pages[1]! }
    for (const rect of ['56 765 200 790', '324 440 500 500', '85 625 94 634'])
      expect(await judge({ ...onLast, rect })).toEqual(['covers-paper'])
  })

  /** One field with a picture in each place. */
  function inPieces(rects: string[], pagesOf = ''): Partial<Signing> {
    const { size, pageNumber } = places()
    const kids = rects.map((_, at) => size + 2 + at)
    const told = kids.map((kid) => `${kid} 0 R`).join(' ')
    const widget = (rect: string) =>
      `<< /Type /Annot /Subtype /Widget /F 132 /Rect [${rect}] /P ${pageNumber} 0 R /Parent ${size} 0 R ${pagesOf} >>`
    return {
      page: (one) => one.replace(/\/Annots \[[^\]]*\]/, `/Annots [${told}]`),
      more: {
        [size]: `<< /FT /Sig /T (ky) /Kids [${told}] /V ${size + 1} 0 R >>`,
        ...Object.fromEntries(rects.map((rect, at) => [kids[at]!, widget(rect)])),
      },
    }
  }

  test('một khung chia thành nhiều mảnh: nhiều nhất một mảnh nhìn thấy', async () => {
    expect(await judge(inPieces(['5 5 205 75']))).toEqual([])
    expect(await judge(inPieces(['5 5 205 75', '0 0 0 0']))).toEqual([])
    expect(await judge(inPieces(['5 5 105 75', '110 5 205 75']))).toEqual(['covers-paper'])
    const tiles = Array.from({ length: 9 }, (_, at) => `0 ${at * 93.6} 595 ${at * 93.6 + 93.6}`)
    expect(await judge(inPieces(tiles))).toEqual(['covers-paper'])
  })

  test('một khung trên hai trang, khung không rõ ở trang nào, khung không rõ cỡ', async () => {
    const { size, pages, objectAt } = places()
    const second = objectAt(pages[1]!).replace(/>>\s*$/, `/Annots [${size} 0 R] >>`)
    const rect = '5 5 205 75'
    expect(await judge({ rect, more: { [pages[1]!]: second } })).toEqual(['covers-paper'])
    const box = (words: string) => ({
      more: {
        [size]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (ky) ${words} /V ${size + 1} 0 R >>`,
      },
    })
    expect(await judge(box(`/Rect [${rect}]`))).toEqual([])
    expect(await judge(box(''))).toEqual(['covers-paper'])
    expect(await judge(box('/Rect [(a) 5 205 75]'))).toEqual(['covers-paper'])
    expect(
      await judge({ ...box(`/Rect [${rect}]`), page: (one) => one.replace(/\/Annots.*\]/, '') }),
    ).toEqual(['covers-paper'])
  })
})
