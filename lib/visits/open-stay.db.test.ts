import { beforeEach, expect, test } from 'vitest'
import { openStay } from '@/lib/claims/fixtures/writing/open-stay'
import { importClaims, toldOfClaims, visitOf } from '@/lib/imports/fixtures/claim-files'
import { codeOf, emptyRecords, registerPeople } from '@/lib/imports/fixtures/import-files'
import { db } from '@/lib/platform/database/db'
import { aLook } from '@/lib/records/fixtures/a-look'
import { findVisit, listVisitsOf } from './repository'

const one = codeOf(1)

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(1)
})

/** Theirs; what a claim says of its person is as the register has it. */
function theirs(wish: Parameters<typeof openStay>[0] = {}) {
  const visit = openStay(wish)
  const [of] = visitOf(1).tables.XML1!
  const { MA_THE_BHYT, MA_DKBD, GT_THE_TU, HO_TEN, NGAY_SINH, SO_CCCD } = of!
  const own = { MA_THE_BHYT, MA_DKBD, GT_THE_TU, HO_TEN, NGAY_SINH, SO_CCCD } as never
  const XML1 = [{ ...visit.tables.XML1![0]!, ...(own as object) }]
  return { ...visit, tables: { ...visit.tables, XML1 } }
}

test('bệnh viện gửi khi còn nằm viện: đang điều trị; gửi đủ thì thay, bản trước còn nguyên; gửi lại bản cũ không đổi gì', async () => {
  expect(toldOfClaims(await importClaims([theirs()], '20261104'))).toEqual({ added: 1 })
  const [open] = await listVisitsOf(aLook(one))
  expect(open).toMatchObject({ leftAt: null, state: 'claimed', madeOn: '2026-11-04', result: '' })
  const left = `${open!.arrivedAt.slice(0, 10)}T23:30`
  const end = { NGAY_RA: left, KET_QUA_DTRI: '1', MA_LOAI_RV: '1', CHAN_DOAN_RV: 'Sốt' }
  expect(toldOfClaims(await importClaims([theirs({ head: end })], '20261120'))).toEqual({
    changed: 1,
  })
  expect(await listVisitsOf(aLook(one))).toMatchObject([{ leftAt: left, diagnosis: 'Sốt' }])
  expect(await db.formerRecord.count()).toBe(1)
  expect(toldOfClaims(await importClaims([theirs()], '20261104'))).toEqual({ held: 1 })
  expect(await findVisit(aLook(one), open!.key)).toMatchObject({ leftAt: left, discharge: '1' })
})
