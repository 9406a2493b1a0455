import { describe, expect, test } from 'vitest'
import { brokenBy, rules } from './fixtures/style-rules'
import { listWords, wordsIn } from './fixtures/words-of-source'

const words = listWords()

describe('lời của cổng theo 15 quy tắc (docs/style-guide.md)', () => {
  test.each(rules.map(({ name, why }) => [name, why]))('không câu nào phạm %s: %s', (name) => {
    const broken = words
      .filter((one) => brokenBy(one).some((rule) => rule.name === name))
      .map(({ file, line, text }) => `${file}:${line} ${text}`)
    expect(broken).toEqual([])
  })

  test.each(
    rules.flatMap(({ name, except = {} }) => Object.keys(except).map((file) => [name, file])),
  )('ngoại lệ %s ở %s còn cần', (name, file) => {
    const { breaks } = rules.find((rule) => rule.name === name)!
    expect(words.some((one) => one.file === file && breaks(one))).toBe(true)
  })
})

const citizen = (text: string) => `const hint = '${text}'`

describe('mỗi quy tắc bắt được câu phạm nó', () => {
  const bad: [line: string, file?: string][] = [
    ['Mã gửi đến số điện thoại đã xác nhận.'],
    ['Mang bản ký đến cơ quan.'],
    ['Cơ quan đã nhận bản giấy.'],
    ['Nộp bản in mới.'],
    ['Trả lời trước hết ngày 02/12/2026.'],
    ['Hôm nay bạn làm thế nào?'],
    ['Chờ 15 phút rồi thử lại.'],
    ['Số liệu bịa.'],
    ['Máy thứ nhất tự thoát ra.'],
    ['Mã cũ dùng được trong 10 phút của nó.'],
    ['Tải cả danh mục.'],
    ['Phiên làm việc đã kết thúc.'],
    ['Chụp CMND hoặc hộ chiếu.'],
    ['Bấm nút này.'],
    ['Gõ không dấu cũng được.'],
    ['Mang căn cước gắn chíp.'],
    ['Hãy click vào nút.'],
    ['Hãy ấn nút này.'],
    ['Nhấp chuột vào liên kết.'],
    ['B\u00e2\u0301m nút này.'],
    ['Mã sai.'],
    ['Mật khẩu không đúng.'],
    ['Quý khách vui lòng đợi.'],
    ['Đã trình duyệt hồ sơ.', 'lib/review/done.ts'],
    ['Số này không hợp lệ.'],
    ['Đã nhập sai 5 lần.'],
    ['Chúng tôi gửi một mã.'],
    ['Số nhà hoặc thôn, xóm'],
    ['Hàng đợi'],
    ['Trợ năng'],
    ['Chào Trần Thị A,'],
    ['Cước gọi 1.000 đ/phút'],
    ['Mỗi lần nhiều nhất 1000 dòng.'],
    ['Nhấn «Tiếp».'],
    ['Nhập mã; rồi nhấn nút.'],
    ['Đã hết giờ. Bạn đợi một phút.'],
    ['Xem lại rồi bạn nhấn nút này.'],
    ['một '.repeat(20) + 'điều'],
    ['Nhập lại mã. Mã chưa đúng'],
  ]
  test.each(bad)('%s', (text, file = 'app/page.tsx') => {
    expect(wordsIn(file, citizen(text)).flatMap(brokenBy)).not.toEqual([])
  })

  test('mỗi quy tắc có câu của mình trong bảng', () => {
    const caught = bad.flatMap(([text, file = 'app/page.tsx']) =>
      wordsIn(file, citizen(text)).flatMap((one) => brokenBy(one).map(({ name }) => name)),
    )
    expect([...new Set(caught)].sort()).toEqual(rules.map(({ name }) => name).sort())
  })

  test('câu bị một liên kết cắt ngang vẫn là một câu', () => {
    const long = `<p>${'một '.repeat(12)}<a href="/">${'hai '.repeat(6)}</a> ${'ba '.repeat(6)}điều.</p>`
    expect(wordsIn('app/page.tsx', long).flatMap(brokenBy)).toHaveLength(1)
  })

  test('một đoạn một câu cũng có dấu chấm; chữ viết bằng mã ký tự cũng được đọc', () => {
    const broken = (code: string) => wordsIn('app/page.tsx', code).flatMap(brokenBy)
    expect(broken('<p>Cơ quan BHXH đã nhận được hồ sơ</p>')).toHaveLength(1)
    expect(broken('<p>Cơ quan đã nhận được hồ sơ.</p>')).toEqual([])
    expect(broken('<p>B&#7845;m nút này để đi tiếp.</p>')).toHaveLength(1)
    expect(broken('<p>B&#x1EA5;m nút này để đi tiếp.</p>')).toHaveLength(1)
  })

  test('gợi ý và lỗi thiếu dấu chấm thì bị thấy, nhãn thì không', () => {
    const field = (name: string) => `<Field ${name}="Nhập đủ mười chữ số" />`
    expect(wordsIn('app/page.tsx', field('hint')).flatMap(brokenBy)).toHaveLength(1)
    expect(wordsIn('app/page.tsx', field('label')).flatMap(brokenBy)).toEqual([])
  })
})

describe('câu tốt thì qua', () => {
  test.each([
    'Kết quả có chậm nhất ngày 02/12/2026.',
    'Nhấn “Tiếp” để điền phần sau.',
    'Một phiên bản không bao giờ đổi.',
    'Số nhà, tên đường, hoặc thôn, ấp, khóm, tổ, bản, buôn',
    'Xin đợi một phút rồi thử lại.',
    'Chưa có tài khoản? Đăng ký ngay',
  ])('%s', (text) => expect(wordsIn('app/page.tsx', citizen(text)).flatMap(brokenBy)).toEqual([]))
})
