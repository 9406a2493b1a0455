import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as cardsPage } from '@/app/(citizen)/ca-nhan/[whose]/the-bhyt/route'
import { GET as facePage } from '@/app/(citizen)/ca-nhan/[whose]/the-bhyt/xem-the/route'
import { GET as journalPage } from '@/app/(citizen)/ca-nhan/nhat-ky/route'
import { opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { vietnameseLeft } from '@/lib/words/fixtures/vietnamese-left'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
vi.mock('@/lib/forms/days/dates', async (original) => ({
  ...(await original<object>()),
  today: () => '2026-11-30',
}))

type Person = Awaited<ReturnType<typeof aPersonWithRecords>>
let person: Person

const columns =
  'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu;Thời điểm đủ 5 năm liên tục;Mã mức hưởng;Mã vùng;Ngày cấp;Người ký;Chức danh người ký'

const read = async (address: string, route: unknown = cardsPage, whose = 'toi') =>
  readOn(await opened(route, address, { whose })).replace(/[\s\u00a0]+/g, ' ')
const cards = '/ca-nhan/toi/the-bhyt'
const face = `${cards}/xem-the`

beforeAll(async () => {
  await db.facility.createMany({
    data: [
      ['2000-01-01', '2024-06-30', 'Bệnh viện Giả Định (cũ)'],
      ['2024-07-01', null, 'Bệnh viện Giả Định'],
    ].map(([validFrom, validTo, name]) => ({
      code: '01Z99',
      name: name!,
      searchText: '',
      words: [],
      provinceCode: '01',
      kind: 'benh_vien',
      validFrom: new Date(validFrom!),
      validTo: validTo ? new Date(validTo) : null,
      source: 'demo',
      status: 'INVENTED' as const,
    })),
    skipDuplicates: true,
  })
  person = await aPersonWithRecords({
    birthDate: '05/08/1984',
    cards: [
      columns,
      'DN489{code};01/01/2019;31/12/2019;01Z99;;;;;;',
      'HC401{code};01/02/2020;31/12/2026;01Z99;01/01/2015;;K2;31/08/2020;Lò Thị Mẩy;Giám đốc BHXH tỉnh Giả Định',
      'HC401{code};01/01/2027;31/12/2027;01Z99;;;;;;',
    ],
    periods: [
      'Loại bảo hiểm;Từ tháng;Đến tháng;Tên đơn vị;Tình trạng đóng',
      'BHYT;01/2018;12/2018;Công ty Ví Dụ;đã đóng',
    ],
  })
})
beforeEach(async () => {
  jar.clear()
  await signIn(person.user)
})

const grouped = () => person.code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')

describe('trang thẻ BHYT', () => {
  test('kể thẻ đang dùng đúng như tệp đã nạp; số được che cho đến khi xin xem', async () => {
    const page = await read(cards)
    for (const told of [
      '01/02/2020 đến ngày 31/12/2026',
      'Đang có giá trị',
      'Ngày sinh 05/08/1984',
      'Giới tính Nữ',
      'Bệnh viện Giả Định (cũ) (Mã: 01Z99)',
      'Thời điểm 5 năm liên tục 01/01/2015',
      'HC: Cán bộ, công chức, viên chức',
      'Mã nơi sinh sống K2',
      'Theo dữ liệu cơ quan BHXH chuyển đến ngày',
    ])
      expect(page).toContain(told)
    expect(page).not.toContain(person.code)
    expect(page).not.toContain(grouped())
    expect(await read(`${cards}?hien=1`)).toContain(`HC 4 01 ${grouped()}`)
  })

  test('từ trang đang che, mở hình thẻ nào thì số trên hình cũng còn che', async () => {
    const html = await opened(cardsPage, cards, { whose: 'toi' })
    const faces = [...html.matchAll(/href="(\/ca-nhan\/toi\/the-bhyt\/xem-the[^"]*)"/g)]
    expect(faces.length).toBeGreaterThan(2)
    for (const [, href] of faces) {
      const address = href!.replaceAll('&amp;', '&')
      const drawnFace = await opened(facePage, address, { whose: 'toi' })
      expect(readOn(drawnFace)).not.toMatch(/\d{3}[\s\u00a0]\d{3}[\s\u00a0]\d{4}/)
      // Uncovering it shows this card, not another one.
      expect(drawnFace.replaceAll('&amp;', '&')).toContain(`href="${address}&hien=1"`)
    }
  })

  test('đọc bằng tiếng Anh không còn chữ Việt nào không được đánh dấu', async () => {
    expect(vietnameseLeft(await opened(cardsPage, `/en${cards}`, { whose: 'toi' }))).toEqual([])
    expect(vietnameseLeft(await opened(journalPage, '/en/ca-nhan/nhat-ky'))).toEqual([])
  })

  test('quyền lợi theo mức của thẻ và luật của ngày này, với số tiền đã tính', async () => {
    const page = await read(cards)
    expect(page).toContain('Mức 4, theo ký tự thứ ba của số thẻ.')
    expect(page).toContain('Quỹ BHYT trả 80% chi phí')
    expect(page).toContain('15% × 2.530.000 = 379.500 đồng')
    expect(page).toContain('6 × 2.530.000 = 15.180.000 đồng')
    expect(page).toContain('Luật 51/2024/QH15')
  })

  test('5 năm liên tục: ngày của thẻ, ngày cổng tính, vì sao khác', async () => {
    const page = await read(cards)
    expect(page).toContain('Thẻ ghi: đủ 5 năm liên tục từ 01/01/2015.')
    expect(page).toContain('đủ từ 01/01/2023.')
    expect(page).toContain('Gián đoạn 31 ngày, từ 01/01/2020 đến 31/01/2020')
    expect(page).toContain('Hai ngày khác nhau. Cổng có thể thiếu những năm trước.')
  })

  test('các thẻ khác: mới nhất trước, hết hạn và chưa đến ngày nói bằng chữ, mã tỉnh khác', async () => {
    const page = await read(cards)
    const list = page.slice(page.indexOf('Các thẻ qua các năm'))
    const told = [
      'Chưa đến ngày, có giá trị từ 01/01/2027',
      'Đang có giá trị',
      'Đã hết hạn từ 01/01/2020',
      'Mã tỉnh 89, khác thẻ hiện nay',
    ].map((words) => list.indexOf(words))
    expect(told.every((at) => at > 0)).toBe(true)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
  })
})

describe('hình thẻ', () => {
  test('mọi dòng như trên thẻ, bằng chữ chọn được', async () => {
    const page = await read(`${face}?hien=1`, facePage)
    for (const told of [
      'BẢO HIỂM XÃ HỘI VIỆT NAM THẺ BẢO HIỂM Y TẾ',
      `Mã số: HC 4 01 ${grouped()}`,
      `Họ và tên: ${person.user.fullName.toLocaleUpperCase('vi')}`,
      'Ngày sinh: 05/08/1984',
      'Địa chỉ: 12 phố Giả Định, phường Ba Đình',
      'Nơi ĐK KCB BĐ: Bệnh viện Giả Định (cũ)',
      'Mã: 01 - Z99',
      'Giá trị sử dụng: từ ngày 01/02/2020',
      'Thời điểm đủ 05 năm liên tục: từ 01/01/2015',
      'Ngày 31 tháng 8 năm 2020',
      'GIÁM ĐỐC BHXH TỈNH GIẢ ĐỊNH',
      'Lò Thị Mẩy',
    ])
      expect(page.replace(/ ([:;]) /g, '$1 ')).toContain(told)
  })

  test('thẻ cũ mở được theo ngày bắt đầu, và nói rõ đã hết hạn', async () => {
    const page = await read(`${face}?hien=1&tu=2019-01-01`, facePage)
    expect(page).toContain(`DN 4 89 ${grouped()}`)
    expect(page).toContain('Đã hết hạn từ 01/01/2020')
  })

  test('chưa xin xem số thì hình thẻ cũng che', async () => {
    expect(await read(face, facePage)).not.toContain(grouped())
  })
})

test('thẻ 10 chữ số: mức lấy từ tệp; thẻ hết hạn và không có trong tệp thì không đoán', async () => {
  const known = await aPersonWithRecords({
    cards: [columns, '{code};01/01/2026;31/12/2026;01Z99;;3;;;;'],
  })
  await signIn(known.user)
  expect(await read(cards)).toContain('Mức 3, theo dữ liệu của thẻ.')
  const unknown = await aPersonWithRecords({
    cards: [
      columns,
      '{code};01/01/2025;31/12/2025;01Z99;;;;;;',
      'DN401{code};01/01/2020;31/12/2020;01Z99;;;;;;',
    ],
  })
  await signIn(unknown.user)
  const page = await read(cards)
  expect(page).toContain('Chưa biết mức hưởng của thẻ này')
  expect(page).toContain('Thẻ trước ghi mức 4.')
  expect(page).toContain('Đã hết hạn từ 01/01/2026')
  expect(page).toContain('nên lần liên tục từ 01/01/2025 đã đứt')
})

test('chưa có thẻ nào: trang nói vì sao và làm gì', async () => {
  await signIn((await aPersonWithRecords()).user)
  expect(await read(cards)).toContain('Dữ liệu chưa có thẻ BHYT nào')
  expect(await read(face, facePage)).toContain('Dữ liệu chưa có thẻ BHYT nào')
})
