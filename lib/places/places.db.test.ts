import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { formerDistricts, formerProvinces } from './former-places'
import {
  listCommunes,
  listDistricts,
  listProvinces,
  listSuccessors,
  readPlaces,
} from './repository'

test('hỏi trước khi nạp danh mục thì danh sách rỗng, nạp xong thì có ngay', async () => {
  // Put back as rows: how they are read from files is asked in prisma/import, and takes its time.
  await pool.query('CREATE TABLE kept AS TABLE "AdminUnit"; TRUNCATE "AdminUnit"')
  expect(await listProvinces('2025')).toEqual([])
  await pool.query('INSERT INTO "AdminUnit" TABLE kept')
  expect(await listProvinces('2025')).toHaveLength(34)
})

describe('danh mục nơi ở', () => {
  beforeAll(() => loadCatalogues(pool))

  test('chọn tỉnh thì thấy huyện của tỉnh ấy, chọn huyện thì thấy xã của huyện ấy', async () => {
    expect(await listProvinces('2020')).toHaveLength(63)
    const districts = await listDistricts('89')
    expect(districts.map(({ code }) => code)).toEqual([
      '883',
      '884',
      '886',
      '887',
      '888',
      '889',
      '890',
      '891',
      '892',
      '893',
      '894',
    ])
    const wards = await Promise.all(districts.map(({ code }) => listCommunes('2020', code)))
    expect(wards.flat()).toHaveLength(156)
    expect(await listCommunes('2025', '79')).toHaveLength(168)
  })

  test('mã không có thật thì không tìm thấy gì', async () => {
    expect(await listDistricts('00')).toEqual([])
    expect(await listCommunes('2025', '')).toEqual([])
    const nowhere = await readPlaces({ structure: '2025', province: '89', commune: '00001' })
    expect([nowhere.province, nowhere.commune]).toEqual([null, null])
  })

  test('một mã, hai cơ cấu, hai nơi khác nhau', async () => {
    const codes = { province: '79', district: '760', commune: '26740' } as const
    const [then, now] = [
      await readPlaces({ structure: '2020', ...codes }),
      await readPlaces({ structure: '2025', ...codes }),
    ]
    expect(then.commune).toEqual({ code: '26740', name: 'Phường Bến Nghé' })
    expect(now.commune).toEqual({ code: '26740', name: 'Phường Sài Gòn' })
  })

  test('huyện đảo không có xã vẫn khai được địa chỉ', async () => {
    const island = { code: '498', name: 'Huyện Hoàng Sa', parentCode: '498' }
    expect(await listCommunes('2020', '498')).toEqual([island])
    const codes = { structure: '2020', province: '48', district: '498', commune: '498' } as const
    expect((await readPlaces(codes)).commune?.name).toBe('Huyện Hoàng Sa')
  })
})

describe('đổi ngày thì cây đổi theo', () => {
  beforeAll(() => loadCatalogues(pool))
  const [before, after] = ['2026-04-29', '2026-04-30']
  const nameIn = (units: { code: string; name: string }[], wanted: string) =>
    units.find(({ code }) => code === wanted)?.name

  test('Đồng Nai là tỉnh đến hết 29/04/2026, từ hôm sau là thành phố', async () => {
    expect(nameIn(await listProvinces('2025', before), '75')).toBe('Tỉnh Đồng Nai')
    expect(nameIn(await listProvinces('2025', after), '75')).toBe('Thành phố Đồng Nai')
    expect(await listProvinces('2025', before)).toHaveLength(34)
  })

  test('xã thành phường: danh sách, địa chỉ và nơi đến của địa chỉ cũ nói tên của ngày ấy', async () => {
    const codes = { structure: '2025', province: '75', commune: '26368' } as const
    for (const [day, name] of [
      [before, 'Xã Long Thành'],
      [after, 'Phường Long Thành'],
    ] as const) {
      const communes = await listCommunes('2025', '75', day)
      expect(nameIn(communes, '26368')).toBe(name)
      expect(communes).toHaveLength(95)
      expect((await readPlaces(codes, day)).commune?.name).toBe(name)
      expect((await listSuccessors('26368', day)).map((commune) => commune.name)).toEqual([name])
    }
  })

  test('hỏi ngày ngoài đời của một cơ cấu thì nhận ngày gần nhất của nó', async () => {
    expect(await listProvinces('2020', '2026-11-23')).toHaveLength(63)
    expect(await listProvinces('2025', '2020-08-26')).toHaveLength(34)
  })
})

describe('mã gửi lên từ biểu mẫu', () => {
  beforeAll(() => loadCatalogues(pool))
  const whole = { structure: '2020', province: '01', district: '009', commune: '00358' } as const

  test('đúng ba cấp thì nhận cả ba', async () => {
    expect(await readPlaces(whole)).toEqual({
      province: { code: '01', name: 'Thành phố Hà Nội' },
      district: { code: '009', name: 'Quận Thanh Xuân' },
      commune: { code: '00358', name: 'Phường Phương Liệt' },
    })
  })

  test.each([
    ['phường của quận khác', { commune: '00001' }, ['01', '009', undefined]],
    ['quận của tỉnh khác', { district: '760' }, ['01', undefined, undefined]],
    ['tỉnh không có thật', { province: '99' }, [undefined, undefined, undefined]],
    ['bỏ qua cấp huyện', { district: undefined }, ['01', undefined, undefined]],
    ['mã huyện gửi vào chỗ của xã', { commune: '009' }, ['01', '009', undefined]],
    ['để trống xã', { commune: '' }, ['01', '009', undefined]],
  ])('%s thì dừng ở cấp còn đúng', async (_, differing, kept) => {
    const { province, district, commune } = await readPlaces({ ...whole, ...differing })
    expect([province?.code, district?.code, commune?.code]).toEqual(kept)
  })

  test('hai cấp: xã phải thuộc tỉnh đã chọn; mã huyện gửi kèm không có nghĩa', async () => {
    const today = { structure: '2025', province: '01', district: '009', commune: '00352' } as const
    const places = await readPlaces(today)
    expect(places.district).toBeNull()
    expect(places.commune?.code).toBe('00352')
    expect((await readPlaces({ ...today, province: '79' })).commune).toBeNull()
  })
})

describe('tỉnh, huyện cũ của nơi ở mới', () => {
  beforeAll(() => loadCatalogues(pool))

  test('63 tỉnh cũ nhập vào 34 tỉnh mới, mỗi tỉnh cũ đúng một lần', async () => {
    const provinces = await listProvinces('2025')
    const merged = await Promise.all(provinces.map(({ code }) => formerProvinces(code)))
    const codes = merged.flat().map(({ code }) => code)
    expect(codes.toSorted()).toEqual((await listProvinces('2020')).map(({ code }) => code))
  })

  test.each([
    ['79', 'Tỉnh Bình Dương, Tỉnh Bà Rịa - Vũng Tàu, Thành phố Hồ Chí Minh'],
    ['68', 'Tỉnh Bình Thuận, Tỉnh Đắk Nông, Tỉnh Lâm Đồng'],
    ['91', 'Tỉnh An Giang, Tỉnh Kiên Giang'],
    ['46', 'Tỉnh Thừa Thiên Huế'],
  ])('tỉnh mới %s gồm %s', async (code, names) => {
    expect((await formerProvinces(code)).map(({ name }) => name).join(', ')).toBe(names)
  })

  test('Phường Sài Gòn nằm trên đất Quận 1 cũ', async () => {
    expect(await formerDistricts('26740')).toEqual([
      { code: '760', name: 'Quận 1', provinceCode: '79' },
    ])
  })
})
