import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { ask } from './ask'

const facilities = 'co-so-kcb-bhyt'

beforeAll(() => loadCatalogues(pool))

describe('hỏi theo nơi chốn', () => {
  test('tỉnh hôm nay được tìm trong các tỉnh cũ đã nhập vào', async () => {
    const { where, inWords, places } = await ask(facilities, { 'tinh-nay': '91', tim: 'bv' })
    expect(where).toEqual({ province: ['89', '91'], filters: [] })
    expect(inWords).toEqual(['“bv”', 'Tỉnh An Giang'])
    expect(places.communes.length).toBeGreaterThan(50)
  })

  test('chọn tỉnh rồi thì danh sách huyện cũ hiện ra, chọn huyện rồi thì chỉ tìm trong huyện', async () => {
    const { places, where } = await ask(facilities, { tinh: '89', huyen: '884' })
    expect(places.districts.map(({ name }) => name)).toContain('Thành phố Châu Đốc')
    expect(where).toEqual({ province: ['89'], district: '884', filters: [] })
  })

  test('đổi tỉnh mà huyện của tỉnh trước còn nằm đó thì huyện ấy được bỏ đi', async () => {
    const { where, errors } = await ask(facilities, { tinh: '01', huyen: '884', 'tinh-nay': '' })
    expect(errors).toEqual([])
    expect(where).toEqual({ province: ['01'], filters: [] })
  })

  test('gần địa chỉ hôm nay thì hỏi theo xã', async () => {
    const { places } = await ask(facilities, { 'tinh-nay': '91' })
    const [commune] = places.communes
    const near = await ask(facilities, { 'tinh-nay': '91', xa: commune!.code })
    expect(near.where).toEqual({ commune: commune!.code, filters: [] })
    expect(near.inWords).toEqual([commune!.name, 'Tỉnh An Giang'])
  })

  test('điều chọn trong một ô lọc tự nó là câu hỏi, có lời, và lọc theo cột của nó', async () => {
    const { where, inWords, errors } = await ask(facilities, { loai: 'tram_y_te' })
    expect(errors).toEqual([])
    expect(inWords).toEqual(['Trạm y tế'])
    expect(where).toEqual({ filters: [{ column: 'kind', values: ['tram_y_te'] }] })
  })

  test('gõ quá dài thì nơi đã chọn vẫn còn trong biểu', async () => {
    const long = 'a'.repeat(300)
    const { query, typed, places } = await ask(facilities, { tim: long, tinh: '89', huyen: '884' })
    expect(query).toBeNull()
    expect(typed).toMatchObject({ tim: long, huyen: '884' })
    expect(places.districts.map(({ code }) => code)).toContain('884')
  })

  test('mã tỉnh không có thật thì được mời chọn lại, chưa tìm gì', async () => {
    const { query, errors } = await ask(facilities, { tinh: '99', tim: 'bv' })
    expect(query).toBeNull()
    expect(errors).toMatchObject([{ field: 'tinh' }])
    expect((await ask(facilities, { 'tinh-nay': '89' })).errors).toMatchObject([
      { field: 'tinh-nay' },
    ])
  })

  test('bấm «Tìm» mà chưa gõ gì thì được nói cần gõ gì', async () => {
    const { query, errors } = await ask(facilities, { tim: ' ', tinh: '', 'tinh-nay': '' })
    expect(query).toBeNull()
    expect(errors).toMatchObject([{ field: 'tim' }])
  })

  test('chưa hỏi gì thì không bị nhắc gì', async () => {
    expect(await ask(facilities, {})).toMatchObject({ query: null, errors: [], inWords: [] })
  })

  test('đơn vị được hỏi theo cơ quan quản lý của tỉnh đã chọn', async () => {
    const { places, where } = await ask('don-vi-tham-gia', { tinh: '89', 'co-quan': '08902' })
    expect(places.offices.map(({ code }) => code)).toContain('08902')
    expect(where).toEqual({ province: ['89'], office: '08902', filters: [] })
  })
})
