import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listVisitsOf } from '@/lib/visits/repository'
import { aLook } from '@/lib/records/fixtures/a-look'
import { importClaims, toldOfClaims, visitOf } from './fixtures/claim-files'
import { codeOf, emptyRecords, registerPeople } from './fixtures/import-files'

const [one, two] = [codeOf(1), codeOf(2)] as [string, string]
const stand = async (bhxhCode: string) =>
  (await listVisitsOf(aLook(bhxhCode))).map(({ reason }) => reason)

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(5)
})

describe('lần khám là của ai', () => {
  const saying = (reason: string, more = {}) =>
    visitOf(1, { seed: 7, head: { LY_DO_VV: reason, ...more } })
  const told = async (head: Record<string, string>) =>
    toldOfClaims(await importClaims([visitOf(1, { head })]))
  const refused = (field: string, rule: string) => ({
    refused: 1,
    refusals: [`1 XML1.${field} ${rule}`],
  })

  test.each<[string, Record<string, string>, [string, string]]>([
    ['thẻ của người lạ', { MA_THE_BHYT: 'DN4010199999999' }, ['MA_THE_BHYT', 'unknown-patient']],
    [
      'hai thẻ của hai người',
      { MA_THE_BHYT: `DN401${one};DN401${two}` },
      ['MA_THE_BHYT', 'cards-of-two'],
    ],
    ['thẻ một người, CCCD một người', { SO_CCCD: '001190000002' }, ['SO_CCCD', 'other-patient']],
    ['thẻ một người, tên một người', { HO_TEN: 'Lê Văn Mẫu' }, ['HO_TEN', 'other-patient']],
    ['ngày sinh khác', { NGAY_SINH: '1990-02' }, ['NGAY_SINH', 'other-patient']],
    ['không thẻ, không số', { MA_THE_BHYT: '', MA_DKBD: '' }, ['MA_THE_BHYT', 'no-number']],
    [
      'không thẻ, số của người lạ',
      { MA_THE_BHYT: '', MA_DKBD: '', SO_CCCD: '001190999999' },
      ['SO_CCCD', 'unknown-patient'],
    ],
    [
      'không thẻ, số đúng, tên khác',
      { MA_THE_BHYT: '', MA_DKBD: '', SO_CCCD: '001190000001', HO_TEN: 'Lê Văn Mẫu' },
      ['HO_TEN', 'other-patient'],
    ],
  ])('%s: từ chối, không hiện với ai', async (_, head, [field, rule]) => {
    expect(await told(head)).toEqual(refused(field, rule))
    expect([await db.visit.count(), await db.visitOwner.count()]).toEqual([0, 0])
  })

  test.each<[string, Record<string, string>]>([
    [
      'thẻ và CCCD cùng một người, tên viết nhầm',
      { SO_CCCD: '001190000001', HO_TEN: 'Trần T Định' },
    ],
    ['thẻ, tên không dấu, chỉ biết năm sinh', { HO_TEN: 'tran thi gia dinh', NGAY_SINH: '1990' }],
    ['thẻ mẫu mới chỉ có mười chữ số', { MA_THE_BHYT: one }],
    ['hai thẻ của một người', { MA_THE_BHYT: `DN401${one};GD401${one}` }],
    [
      'không thẻ, số định danh, tên, ngày sinh đều đúng',
      { MA_THE_BHYT: '', SO_CCCD: '001190000001' },
    ],
  ])('%s: nhận', async (_, head) => {
    expect(await told(head)).toEqual({ added: 1 })
    expect(await listVisitsOf(aLook(one))).toHaveLength(1)
  })

  test('bản sửa nói lần khám là của người khác: người trước không còn thấy, điều đã ghi vẫn được giữ', async () => {
    await importClaims([saying('Ho')], '20261104')
    const other = saying('Ho', { MA_THE_BHYT: `DN401${two}` })
    expect(toldOfClaims(await importClaims([other], '20261105'))).toEqual({ changed: 1 })
    expect([await stand(one), await stand(two)]).toEqual([[], ['Ho']])
    expect(await db.formerRecord.findMany()).toMatchObject([{ bhxhCode: one }])
    expect(await db.visit.findFirst({ where: { bhxhCode: one } })).toMatchObject({
      closedAt: expect.any(Date),
    })
    expect(toldOfClaims(await importClaims([saying('Ho')], '20261106'))).toEqual({ changed: 1 })
    expect([await stand(one), await stand(two)]).toEqual([['Ho'], []])
    expect(await db.visit.count()).toBe(2)
  })
})
