import { beforeAll, describe, expect, test } from 'vitest'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { currentCommuneLabel } from './place'
import { resolveOldAddress } from './resolve-old-address'

beforeAll(() => loadCatalogues(pool))

/** Ward of 2020 → commune of today, one to one. */
const moved = [
  ['00004', 'Phường Trúc Bạch', 'Phường Ba Đình, Thành phố Hà Nội'],
  ['00061', 'Phường Hàng Bạc', 'Phường Hoàn Kiếm, Thành phố Hà Nội'],
  ['00082', 'Phường Trần Hưng Đạo', 'Phường Cửa Nam, Thành phố Hà Nội'],
  ['00721', 'Thị trấn Đồng Văn', 'Xã Đồng Văn, Tỉnh Tuyên Quang'],
  ['00715', 'Xã Lũng Cú', 'Xã Lũng Cú, Tỉnh Tuyên Quang'],
  // Sa Pa: the file of one source was empty; its wards come from another.
  ['03001', 'Phường Sa Pa', 'Phường Sa Pa, Tỉnh Lào Cai'],
  ['03040', 'Xã Tả Van', 'Xã Tả Van, Tỉnh Lào Cai'],
  ['03478', 'Thị trấn Sìn Hồ', 'Xã Sìn Hồ, Tỉnh Lai Châu'],
  ['03652', 'Phường Quyết Thắng', 'Phường Tô Hiệu, Tỉnh Sơn La'],
  ['04282', 'Phường Pú Trạng', 'Phường Nghĩa Lộ, Tỉnh Lào Cai'],
  ['06691', 'Phường Hồng Gai', 'Phường Hồng Gai, Tỉnh Quảng Ninh'],
  ['07444', 'Thị trấn Đồi Ngô', 'Xã Lục Nam, Tỉnh Bắc Ninh'],
  ['08908', 'Thị trấn Tam Đảo', 'Xã Tam Đảo, Tỉnh Phú Thọ'],
  ['10525', 'Phường Trần Hưng Đạo', 'Phường Hải Dương, Thành phố Hải Phòng'],
  ['11914', 'Thị trấn Cát Bà', 'Đặc khu Cát Hải, Thành phố Hải Phòng'],
  ['12452', 'Phường Trần Hưng Đạo', 'Phường Trần Hưng Đạo, Tỉnh Hưng Yên'],
  ['16675', 'Phường Hưng Dũng', 'Phường Trường Vinh, Tỉnh Nghệ An'],
  ['18835', 'Phường Kỳ Long', 'Phường Vũng Áng, Tỉnh Hà Tĩnh'],
  ['18865', 'Phường Nam Lý', 'Phường Đồng Hới, Tỉnh Quảng Trị'],
  ['19777', 'Phường Vỹ Dạ', 'Phường Vỹ Dạ, Thành phố Huế'],
  ['20233', 'Phường Thạch Thang', 'Phường Hải Châu, Thành phố Đà Nẵng'],
  ['20257', 'Phường Hòa Cường Bắc', 'Phường Hòa Cường, Thành phố Đà Nẵng'],
  ['20404', 'Phường Cẩm Phô', 'Phường Hội An, Thành phố Đà Nẵng'],
  ['22363', 'Phường Lộc Thọ', 'Phường Nha Trang, Tỉnh Khánh Hòa'],
  ['22737', 'Xã Song Tử Tây', 'Đặc khu Trường Sa, Tỉnh Khánh Hòa'],
  ['22915', 'Phường Mũi Né', 'Phường Mũi Né, Tỉnh Lâm Đồng'],
  ['23287', 'Phường Quyết Thắng', 'Phường Kon Tum, Tỉnh Quảng Ngãi'],
  ['25942', 'Phường Dĩ An', 'Phường Dĩ An, Thành phố Hồ Chí Minh'],
  ['26508', 'Phường Thắng Tam', 'Phường Vũng Tàu, Thành phố Hồ Chí Minh'],
  ['26740', 'Phường Bến Nghé', 'Phường Sài Gòn, Thành phố Hồ Chí Minh'],
  ['26863', 'Phường Phước Bình', 'Phường Phước Long, Thành phố Hồ Chí Minh'],
  ['27088', 'Phường Thảo Điền', 'Phường An Khánh, Thành phố Hồ Chí Minh'],
  ['27139', 'Phường Võ Thị Sáu', 'Phường Xuân Hòa, Thành phố Hồ Chí Minh'],
  ['30280', 'Phường Mỹ Bình', 'Phường Long Xuyên, Tỉnh An Giang'],
  ['30319', 'Phường Châu Phú A', 'Phường Châu Đốc, Tỉnh An Giang'],
  ['31081', 'Phường An Thới', 'Đặc khu Phú Quốc, Tỉnh An Giang'],
  ['31117', 'Phường Cái Khế', 'Phường Cái Khế, Thành phố Cần Thơ'],
  ['32248', 'Xã Đất Mũi', 'Xã Đất Mũi, Tỉnh Cà Mau'],
  // Became wards and a city on 30/04/2026.
  ['25270', 'Thị trấn Lộc Ninh', 'Phường Lộc Ninh, Thành phố Đồng Nai'],
  ['26368', 'Thị trấn Long Thành', 'Phường Long Thành, Thành phố Đồng Nai'],
  // Their codes were gone by June 2025.
  ['00010', 'Phường Nguyễn Trung Trực', 'Phường Ba Đình, Thành phố Hà Nội'],
  ['21574', 'Phường Trần Hưng Đạo', 'Phường Quy Nhơn, Tỉnh Gia Lai'],
  // Districts without wards stand in for their own.
  ['318', 'Huyện Bạch Long Vĩ', 'Đặc khu Bạch Long Vĩ, Thành phố Hải Phòng'],
  ['755', 'Huyện Côn Đảo', 'Đặc khu Côn Đảo, Thành phố Hồ Chí Minh'],
] as const

const divided = [
  ['26932', 'Phường 06', ['Phường Bình Lợi Trung', 'Phường Gia Định']],
  ['26872', 'Phường 13', ['Phường An Hội Đông', 'Phường An Hội Tây']],
  ['28006', 'Xã Tân Hòa', ['Xã Bến Lức', 'Xã Lương Hòa']],
  ['00358', 'Phường Phương Liệt', ['Phường Tương Mai', 'Phường Phương Liệt']],
  ['00226', 'Phường Trung Tự', ['Phường Văn Miếu - Quốc Tử Giám', 'Phường Kim Liên']],
  ['00163', 'Phường Mai Dịch', ['Phường Nghĩa Đô', 'Phường Từ Liêm', 'Phường Phú Diễn']],
  ['18796', 'Xã Kỳ Lợi', ['Phường Sông Trí', 'Phường Hoành Sơn']],
  ['27235', 'Phường 12', ['Phường Phú Thọ', 'Phường Bình Thới']],
  ['32191', 'Thị trấn Năm Căn', ['Xã Năm Căn', 'Xã Đất Mới']],
] as const

/** Only one part has people, or the notices of 2023 to 2025 settled it. */
const settled = [
  ['04774', 'Xã Yên Bình', 'Xã Thác Bà'],
  ['04561', 'Xã Bảo Hưng', 'Phường Âu Lâu'],
  ['20239', 'Phường Hải Châu II', 'Phường Hải Châu'],
  ['19744', 'Phường Phú Thuận', 'Phường Phú Xuân'],
  ['10774', 'Xã Phúc Thành A', 'Xã Phú Thái'],
] as const

const nameOf = async (code: string) =>
  (await db.adminUnit.findFirst({ where: { structure: '2020', level: 'COMMUNE', code } }))?.name

describe('địa chỉ trước 01/07/2025 nay thuộc đâu', () => {
  test.each(moved)('%s %s → %s', async (code, name, today) => {
    expect(await nameOf(code)).toBe(name)
    const address = await resolveOldAddress(code)
    expect(address.kind === 'one' && currentCommuneLabel(address.commune)).toBe(today)
  })

  test.each(settled)('%s %s → %s, không phải hỏi', async (code, name, today) => {
    expect(await nameOf(code)).toBe(name)
    const address = await resolveOldAddress(code)
    expect(address.kind === 'one' && address.commune.name).toBe(today)
  })

  test('nơi chỉ có đất chuyển sang thì không ai bị hỏi; mọi nơi bị hỏi đều có ít nhất hai phần có người', async () => {
    const { rows } = await pool.query(
      `SELECT "oldCode", count(*) FILTER (WHERE "hasPeople")::int AS inhabited, count(*)::int AS parts
       FROM "AdminUnitSuccessor" GROUP BY 1 HAVING count(*) > 1`,
    )
    expect(rows.filter(({ inhabited }) => inhabited === 0)).toEqual([])
    expect(rows.filter(({ inhabited }) => inhabited === 1).length).toBeGreaterThanOrEqual(64)
  })

  test.each(divided)(
    '%s %s đã chia, người khai phải chọn một trong %o',
    async (code, name, choices) => {
      expect(await nameOf(code)).toBe(name)
      const address = await resolveOldAddress(code)
      expect(address.kind === 'split' && address.choices.map((choice) => choice.name)).toEqual(
        choices,
      )
    },
  )

  test.each(['28825'])(
    'phường %s có thật nhưng chưa rõ nay thuộc đâu, người khai tự chọn',
    async (code) => {
      expect(await nameOf(code)).toBeTypeOf('string')
      expect(await resolveOldAddress(code)).toEqual({ kind: 'unknown' })
    },
  )
})
