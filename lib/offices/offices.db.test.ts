import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { officeLabel, officeTree } from './office'
import { officesNear } from './offices-near'
import {
  findIvanProvider,
  findOffice,
  findOpenOffice,
  listIvanProviders,
  listOffices,
  listOfficesUnder,
  listProvincialOffices,
} from './repository'
import { successorOf } from './successor-of'

beforeAll(() => loadCatalogues(pool))

const near = async (...place: Parameters<typeof officesNear>) =>
  (await officesNear(...place)).map(({ name }) => name)

describe('cây cơ quan', () => {
  test('An Giang đúng như bản hướng dẫn: từ 08902 đến 08911, không có 08901', async () => {
    const tree = officeTree(await listOffices())
    const anGiang = tree.find(({ code }) => code === '089')
    expect(anGiang && officeLabel(anGiang)).toBe('[089] BHXH Tỉnh An Giang')
    expect(anGiang?.offices.map(officeLabel)).toEqual([
      '[08902] BHXH TP Châu Đốc',
      '[08903] BHXH Huyện An Phú',
      '[08904] BHXH TX Tân Châu',
      '[08905] BHXH Huyện Phú Tân',
      '[08906] BHXH Huyện Châu Phú',
      '[08907] BHXH Huyện Tịnh Biên',
      '[08908] BHXH Huyện Tri Tôn',
      '[08909] BHXH Huyện Chợ Mới',
      '[08910] BHXH Huyện Châu Thành',
      '[08911] BHXH Huyện Thoại Sơn',
    ])
  })

  test('đủ 63 cơ quan cấp tỉnh, mỗi mã theo mã tỉnh, không mời chọn BHXH Việt Nam', async () => {
    const provincial = await listProvincialOffices()
    expect(provincial).toHaveLength(63)
    expect(provincial.filter(({ code }) => !/^0\d\d$/.test(code))).toEqual([])
    expect(await findOffice('0003')).toBeNull()
  })

  test('đổi ngày thì cây đổi theo: BHXH Quận 9 chỉ còn trên giấy tờ cũ', async () => {
    const namesOn = async (day: string) =>
      (await listOfficesUnder('079', day)).map(({ name }) => name)
    expect(await namesOn('2020-12-31')).toContain('BHXH Quận 9')
    expect(await namesOn('2021-01-01')).not.toContain('BHXH Quận 9')
    expect((await findOffice('07904'))?.name).toBe('BHXH Quận 9')
    expect(await findOpenOffice('07904')).toBeNull()
  })

  test('địa chỉ và điện thoại của An Giang lấy từ danh mục', async () => {
    expect(await findOffice('089')).toMatchObject({
      address: '11 Lê Triệu Kiết, phường Mỹ Bình, TP Long Xuyên, tỉnh An Giang',
      phone: '02963952115',
    })
  })

  test('mã suy ra cho cấp huyện không bao giờ hiện ra màn hình', async () => {
    const guessed = (await listOffices()).filter(
      ({ attested, parentCode }) => !attested && parentCode,
    )
    expect(guessed).toHaveLength(601)
    expect(guessed.filter((office) => officeLabel(office).includes(office.code))).toEqual([])
  })
})

describe('cơ quan đã đóng', () => {
  test('BHXH Quận 9 nay do cơ quan thành phố thay; cơ quan đang mở thì không ai thay', async () => {
    expect(await successorOf('07904')).toMatchObject({ code: '079', name: 'BHXH TP Hồ Chí Minh' })
    expect(await successorOf('07904', '2020-12-31')).toBeNull()
    expect(await successorOf('08902')).toBeNull()
    expect(await successorOf('00000')).toBeNull()
  })
})

describe('cơ quan gần nơi ở', () => {
  test('người ở Phường Châu Đốc: cơ quan của thành phố cũ, rồi của tỉnh cũ; Kiên Giang thì không gần', async () => {
    expect(await near('91', '30316')).toEqual(['BHXH TP Châu Đốc', 'BHXH Tỉnh An Giang'])
  })

  test('người ở Phường Long Xuyên do cơ quan tỉnh phục vụ', async () => {
    expect(await near('91', '30307')).toEqual(['BHXH Tỉnh An Giang'])
  })

  test('huyện trùng tên ở tỉnh khác không bị lẫn vào', async () => {
    const [first, ...others] = await officesNear('91', '30589')
    expect(first).toMatchObject({ name: 'BHXH Huyện Châu Thành', parentCode: '089' })
    expect(others.filter(({ name }) => name === 'BHXH Huyện Châu Thành')).toEqual([])
  })

  test('quận góp nhiều phường nhất đứng trước', async () => {
    expect((await near('01', '00367'))[0]).toBe('BHXH Quận Thanh Xuân')
  })

  test('quận có cơ quan đã đổi tên vẫn dẫn tới cơ quan ấy, dưới tên ngày nay', async () => {
    expect((await near('79', '26929'))[0]).toBe('BHXH Cơ sở Bình Thạnh')
    expect((await findOffice('07906', '2025-06-30'))?.name).toBe('BHXH Quận Bình Thạnh')
  })

  test('chưa chọn xã thì có các cơ quan tỉnh; tỉnh không có thật thì không có gì', async () => {
    expect(await near('92')).toEqual([
      'BHXH TP Cần Thơ',
      'BHXH Tỉnh Hậu Giang',
      'BHXH Tỉnh Sóc Trăng',
    ])
    expect(await near('00')).toEqual([])
  })
})

test('danh mục I-VAN chỉ có tổ chức đã thấy công bố', async () => {
  expect((await listIvanProviders()).map(({ code }) => code).sort()).toEqual([
    '00040',
    'ca2',
    'efy',
    'misa',
    'newca',
    'ts24',
    'viettel',
    'vnpt',
  ])
  expect(await findIvanProvider('bkav')).toBeNull()
})
