import { beforeAll, describe, expect, test } from 'vitest'
import {
  canInspect,
  fontsOf,
  infoOf,
  objectsOf,
  oneLine,
  pagesOf,
  pictureOf,
  scannedIn,
  partsOfPdf,
  spokenOf,
  textOf,
} from '@/lib/pdf/fixtures/inspect-pdf'
import { aSignedPaper, aVisit, longHistory, paperFacts, visitsOn } from './fixtures/a-paper'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import { totalWords } from './printed/participation-paper'
import { initialsOnPaper } from './checking/paper-verdict'
import { shownPaperCode } from './paper-code'

describe.skipIf(!canInspect)('bốn mươi năm đóng bảo hiểm trên giấy', () => {
  let file: Buffer
  let code: string
  let pages: string[]
  beforeAll(async () => {
    const signed = await aSignedPaper(longHistory(), paperFacts({ askedBy: 'Lò Văn Mẩy' }))
    file = signed.file
    code = signed.facts.code
    pages = pagesOf(file).slice(0, -1)
  })

  test('trang nào cũng có đầu bảng, số trang, mã giấy và nơi kiểm tra; không giai đoạn nào rơi mất', () => {
    const ofTable = pages.filter((page) => page.includes('/1986') || /\d\d\/(19|20)\d\d/.test(page))
    expect(ofTable.length).toBeGreaterThan(8)
    for (const page of ofTable.slice(0, -1)) expect(page).toContain('Căn cứ đóng')
    pages.forEach((page, at) => {
      expect(page).toContain(`${at + 1}/${pages.length}`)
      expect(page).toContain(shownPaperCode(code))
      expect(page).toContain(`https://cong.vidu.vn/giay/${code}`)
    })
    const text = pages.join(' ')
    for (let year = 1986; year < 2026; year++)
      for (const month of ['01', '06', '07', '12']) expect(text).toContain(`${month}/${year}`)
    for (const words of ['39 năm 6 tháng', 'Chậm đóng, chưa tính: 6 tháng', '4.321.000,00', '3,66'])
      expect(text).toContain(words)
  })

  test('nói rõ do Cổng lập, không phải mẫu của cơ quan; ai đề nghị thay thì có tên', () => {
    expect(pages[0]).toContain('Bản này do Cổng lập, không phải mẫu C14-TS do cơ quan BHXH cấp.')
    expect(pages[0]).toContain('Người đề nghị lập giấy: Lò Văn Mẩy')
    expect(pages.at(-1)).toContain('nơi cấp thử nghiệm')
  })

  test('điện thoại đọc được mã QR của trang bất kỳ, địa chỉ không mang gì về người', () => {
    expect(scannedIn(pictureOf(file, 3, 150))).toBe(`https://cong.vidu.vn/giay/${code}`)
  })

  test('trình đọc màn hình nghe tiêu đề, bảng có hàng đầu một lần cho mỗi bảng; PDF/A-2a, PDF/UA, chữ nhúng hết', () => {
    const parts = partsOfPdf(file)
    expect(parts.match(/THead/g)).toHaveLength(1)
    expect(parts.match(/Scope \/Column/g)).toHaveLength(5)
    expect(parts.match(/^ {6}TR$/gm)).toHaveLength(81)
    expect(parts).toContain('Form')
    expect(infoOf(file)).toMatch(/Tagged: +yes/)
    for (const [, ...facts] of fontsOf(file)) expect(facts).toContain('yes')
    const written = file.toString('latin1')
    expect(written).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(written).not.toContain('NeedAppearances')
    expect(objectsOf(file)).toContain('/AcroForm')
  })
})

test.skipIf(!canInspect)(
  'trình đọc màn hình nghe từng ô theo hàng, từ trái sang phải',
  async () => {
    const spoken = oneLine(spokenOf((await aSignedPaper(longHistory(2))).file))
    expect(spoken).toMatch(/H1 .*"BẢN TRÍCH QUÁ TRÌNH THAM GIA "/)
    expect(spoken).toMatch(/TD "01\/1986 " TD "06\/1986 " TD "Công nhân may/)
  },
)

describe.skipIf(!canInspect)('lần khám có bệnh dễ bị để ý', () => {
  const visits = [
    aVisit(),
    aVisit({
      ...{ key: 'b', disease: 'B20', isCovered: true, leftAt: null },
      diagnosis: 'Bệnh kín của người bịa',
    }),
    aVisit({ key: 'c', state: 'withdrawn' }),
  ]
  const drawn = async (inFull: boolean) =>
    textOf((await aSignedPaper(visitsOn(visits, inFull))).file)

  test('tên bệnh chỉ lên giấy khi người lập giấy chọn; không chọn thì giấy nói là không ghi', async () => {
    const text = await drawn(false)
    expect(text).not.toContain('Bệnh kín')
    expect(text).toContain('Không ghi')
    expect(text).toContain('Có tên bệnh không ghi trên giấy này')
    expect(await drawn(true)).toContain('Bệnh kín của người bịa')
  })

  test('tổng không tính lần khám bệnh viện đã rút, và giấy nói vậy; ai còn nằm viện thì giấy ghi đang điều trị', async () => {
    const text = await drawn(false)
    expect(text).toMatch(/Cộng Tổng chi: 500\.000 BHYT trả: 400\.000 Người bệnh trả: 100\.000/)
    expect(text).toContain('không tính vào tổng')
    expect(text).toContain('Đang điều trị')
  })
})

describe.skipIf(!canInspect)('giấy chỉ chứng những gì có trong dữ liệu', () => {
  test('không có lần khám nào trong dữ liệu không phải là không đi khám; giấy nói cổng có dữ liệu từ ngày nào', async () => {
    const text = oneLine(textOf((await aSignedPaper(visitsOn([], false))).file))
    expect(text).toContain('Trong dữ liệu của Cổng không có lần khám')
    expect(text).toContain('không có nghĩa là không đi khám')
    expect(text).toContain('chuyển đến Cổng từ ngày 05/10/2026, gần nhất ngày 02/11/2026')
  })

  test('loại bảo hiểm chưa có dòng nào cũng vậy', async () => {
    const text = oneLine(textOf((await aSignedPaper(longHistory(2))).file))
    expect(text).toContain('Trong dữ liệu của Cổng chưa có giai đoạn nào đóng BHYT.')
    expect(text).toContain('Giai đoạn chưa được chuyển đến thì không có trên giấy này.')
  })
})

test('người kiểm tra chỉ thấy chữ đầu của họ tên', () => {
  expect(initialsOnPaper('Niê Thị H’Bịa')).toBe('N. T. H.')
  expect(initialsOnPaper('Đặng  Ế')).toBe('Đ. Ế.')
})

test('giấy kể tháng đóng trước và tháng chậm đóng bên cạnh tổng, không tính vào tổng', () => {
  const rows = [
    aPeriod({ fromMonth: '2025-01', toMonth: '2099-12' }),
    aPeriod({ fromMonth: '2024-11', toMonth: '2024-12', state: 'OWED' }),
  ]
  expect(totalWords(rows, '2026-11')).toBe(
    'Tổng thời gian đã đóng: 1 năm 11 tháng. Chậm đóng, chưa tính: 2 tháng. Đóng trước cho tháng chưa đến, chưa tính: 73 năm 1 tháng.',
  )
})
