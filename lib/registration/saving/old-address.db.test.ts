import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { describePlaces } from '../answers/describe-places'
import { normaliseAddress } from './normalise-address'

beforeAll(async () => void (await loadCatalogues(pool)))

const street = '150 Phố Giả Định'

describe('địa chỉ trên hồ sơ cũ', () => {
  const inDistrict = { structure: 'old', oldProvince: '01', oldDistrict: '009', street }

  test('xã đã chia: phải chọn một phần, rồi giấy ghi cả địa chỉ cũ lẫn địa chỉ nay', async () => {
    const typed = { ...inDistrict, oldWard: '00358' }
    expect(await normaliseAddress(typed)).toMatchObject({ oldWard: '00358', commune: '' })
    const normalised = { ...typed, ...(await normaliseAddress({ ...typed, commune: '00352' })) }
    expect(await describePlaces(normalised)).toMatchObject({
      oldAddress: '150 Phố Giả Định, Phường Phương Liệt, Quận Thanh Xuân, Thành phố Hà Nội',
      address: '150 Phố Giả Định, Phường Phương Liệt, Thành phố Hà Nội',
    })
  })

  test('hồ sơ nộp trước ngày xã thành phường vẫn ghi tên của ngày nộp', async () => {
    const typed = { structure: 'today', province: '75', commune: '26368', street }
    expect((await describePlaces(typed, '2026-03-02')).address).toBe(
      '150 Phố Giả Định, Xã Long Thành, Tỉnh Đồng Nai',
    )
    expect((await describePlaces(typed, '2026-05-04')).address).toBe(
      '150 Phố Giả Định, Phường Long Thành, Thành phố Đồng Nai',
    )
  })

  test('phường đổi tên sau này, nạp tên mới rồi: hồ sơ cũ vẫn ghi tên cũ, hồ sơ mới ghi tên mới', async () => {
    const typed = { structure: 'today', province: '91', commune: '30316', street }
    const before = await describePlaces(typed, '2026-11-23')
    const directory = mkdtempSync(path.join(tmpdir(), 'catalogues-'))
    cpSync('prisma/data', directory, { recursive: true })
    const renamed = 'commune,30316,Phường Giả Định,2027-01-01,resolutions-2026\n'
    appendFileSync(path.join(directory, 'renamed-units.csv'), renamed)
    await loadCatalogues(pool, { directory })
    rmSync(directory, { recursive: true })

    expect(await describePlaces(typed, '2026-11-23')).toEqual(before)
    expect(before.address).toBe('150 Phố Giả Định, Phường Châu Đốc, Tỉnh An Giang')
    expect((await describePlaces(typed, '2027-01-01')).address).toBe(
      '150 Phố Giả Định, Phường Giả Định, Tỉnh An Giang',
    )
  })
})
