import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { GoodClaim } from '@/lib/claims/claim-events'
import { toldOf } from '@/lib/claims/fixtures/told-of'
import { plainStyle, writeClaimFile } from '@/lib/claims/fixtures/writing/claim-writer'
import { inventVisit } from '@/lib/claims/fixtures/writing/invent-visit'
import { codeOf, emptyRecords, registerPeople } from '@/lib/imports/fixtures/import-files'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { aLook } from '@/lib/records/fixtures/a-look'
import { findVisit, listVisitsOf } from './repository'
import { writeVisits } from './writing/repository'
import { visitRowsOf } from './writing/visit-rows'
import { visitKeyOf } from './visit-key'

const [one, two] = [codeOf(1), codeOf(2)] as [string, string]
const goodOf = async (file: string | Buffer): Promise<GoodClaim[]> =>
  (await toldOf(file)).filter((event) => event.kind === 'claim')
const sample = (name: string) => goodOf(readFileSync(`lib/claims/fixtures/samples/${name}.xml`))
const invented = (count: number) =>
  goodOf(
    [
      ...writeClaimFile(
        Array.from({ length: count }, (_, at) =>
          inventVisit({ seed: at + 1, version: (['130', '4750', '3176'] as const)[at % 3]! }),
        ),
        { ...plainStyle, zeros: true },
        { count: String(count) },
      ),
    ].join(''),
  )

let importId = ''
const store = (bhxhCode: string, claims: GoodClaim[]) =>
  inTransaction((tx) =>
    writeVisits(
      tx,
      claims.map((claim) => visitRowsOf(bhxhCode, importId, claim)),
    ),
  )

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(2)
  const made = await db.import.create({
    data: { kind: 'claims', fileName: 'x', fileHash: 'x', actor: 'x' },
  })
  importId = made.id
})

describe('lần khám được cất rồi đọc lại', () => {
  test('đủ như hồ sơ bệnh viện gửi: từng số, từng chữ, từng giấy', async () => {
    const claims = [
      ...(await sample('outpatient')),
      ...(await sample('inpatient')),
      ...(await invented(12)),
    ]
    expect(claims.length).toBe(14)
    await store(one, claims)
    for (const { claim, number: record, line, madeOn } of claims) {
      const { facility, linkId } = claim.key
      const found = await findVisit(aLook(one), visitKeyOf(facility, linkId))
      const { key: _, state, source, leftAt, admittedAt, isCovered, ...rest } = found!
      const { key, version, visit, ...parts } = claim
      expect({ ...rest, leftAt: leftAt ?? '', admittedAt: admittedAt ?? '' }).toEqual({
        ...visit,
        ...parts,
        facility,
        madeOn,
      })
      expect([state, typeof isCovered, source]).toEqual([
        'claimed',
        'boolean',
        { linkId: key.linkId, version, importId, record, line },
      ])
    }
  })

  test('ai xem mà không được cho xem bệnh nhạy cảm: mã bốn chữ, chữ của bệnh viện, mã y học cổ truyền đều không lọt', async () => {
    const [plain] = await sample('inpatient')
    const told = { disease: 'J18.9', otherDiseases: [], traditionalDiseases: [], reason: 'Ho' }
    const said = { diagnosis: 'Viêm phổi', admissionReason: '', diagnosisAtArrival: '', advice: '' }
    const as = (linkId: string, differing: Partial<GoodClaim['claim']['visit']>): GoodClaim => ({
      ...plain!,
      claim: {
        ...plain!.claim,
        key: { ...plain!.claim.key, linkId },
        visit: { ...plain!.claim.visit, ...told, ...said, method: '', ...differing },
      },
    })
    const hidden = [
      as('A', { disease: 'O98.7' }),
      as('B', { diagnosis: 'Viêm phổi; nhiễm HIV giai đoạn 4' }),
      as('C', { traditionalDiseases: ['B20'] }),
      as('D', { otherDiseases: ['I10', 'Z21'] }),
      as('E', { diagnosisAtArrival: 'TD lao phổi' }),
    ]
    await store(one, [as('Z', {}), ...hidden])
    const look = { ...aLook(one), withoutDiseases: true }
    const keyOf = ({ claim: { key } }: GoodClaim) => visitKeyOf(key.facility, key.linkId)
    expect((await listVisitsOf(look)).map(({ key }) => key)).toEqual([keyOf(as('Z', {}))])
    for (const claim of hidden) expect(await findVisit(look, keyOf(claim))).toBeNull()
    expect((await listVisitsOf(aLook(one))).filter(({ isCovered }) => isCovered)).toHaveLength(5)
  })

  test('giấy trong lần khám nói ra bệnh: không đưa cho ai không được xem, và che với người đứng cạnh', async () => {
    const [plain] = await sample('inpatient')
    const telling = { ...plain!.claim.discharges[0]!, diagnosis: 'Nhiễm HIV' }
    const { claim } = plain!
    await store(one, [{ ...plain!, claim: { ...claim, discharges: [telling] } }])
    const key = visitKeyOf(claim.key.facility, claim.key.linkId)
    expect(await findVisit(aLook(one), key)).toMatchObject({ isCovered: true })
    const shown = await findVisit({ ...aLook(one), withoutDiseases: true }, key)
    expect(JSON.stringify(shown)).not.toContain('HIV')
  })

  test('mới trước, cũ sau; của người nào người ấy thấy; đã khép thì không hiện', async () => {
    const claims = await invented(6)
    await store(one, claims.slice(0, 5))
    await store(two, claims.slice(5))
    const times = claims.slice(0, 5).map(({ claim }) => claim.visit.arrivedAt)
    const listed = await listVisitsOf(aLook(one))
    expect(listed.map(({ arrivedAt }) => arrivedAt)).toEqual(times.sort().reverse())
    const key = (await listVisitsOf(aLook(two)))[0]!.key
    expect(await findVisit(aLook(one), key)).toBeNull()
    expect(await findVisit(aLook(two), key)).not.toBeNull()
    await db.visit.updateMany({ where: { bhxhCode: two }, data: { closedAt: new Date() } })
    expect([await listVisitsOf(aLook(two)), await findVisit(aLook(two), key)]).toEqual([[], null])
  })

  test('bệnh viện rút đề nghị thanh toán: lần khám vẫn còn, nói rõ đã rút', async () => {
    const [good] = (await invented(1)) as [GoodClaim]
    const visit = { ...good.claim.visit, entitlement: '8', leftAt: '' }
    await store(one, [{ ...good, claim: { ...good.claim, visit } }])
    expect(await listVisitsOf(aLook(one))).toMatchObject([{ state: 'withdrawn', leftAt: null }])
  })
})

test('hỏi một người thì đọc một phần của mỗi bảng', async () => {
  for (const table of ['Visit', 'VisitLine', 'VisitPaper']) {
    const plan = await db.$queryRawUnsafe<object[]>(
      `EXPLAIN SELECT * FROM "${table}" WHERE "bhxhCode" = '${one}'`,
    )
    const read = JSON.stringify(plan).match(new RegExp(`${table}_\\d\\d\\b`, 'g')) ?? []
    expect(new Set(read).size).toBe(1)
  }
})
