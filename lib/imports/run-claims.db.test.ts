import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { findVisit, listVisitsOf } from '@/lib/visits/repository'
import { aLook } from '@/lib/records/fixtures/a-look'
import { noneTried } from './claims/tried-claims'
import {
  claimFile,
  claimText,
  importClaims,
  registerSamplePeople,
  runClaimFile,
  toldOfClaims,
  visitOf,
} from './fixtures/claim-files'
import { codeOf, emptyRecords, registerPeople } from './fixtures/import-files'

const one = codeOf(1)
const everything = async () => [
  await db.visit.findMany({ orderBy: { key: 'asc' } }),
  await db.visitLine.findMany({ orderBy: [{ visitKey: 'asc' }, { number: 'asc' }] }),
  await db.visitPaper.findMany({
    orderBy: [{ visitKey: 'asc' }, { kind: 'asc' }, { number: 'asc' }],
  }),
  await db.visitOwner.findMany({ orderBy: { key: 'asc' } }),
  await db.formerRecord.findMany({ orderBy: { key: 'asc' } }),
]
const stand = async (bhxhCode: string) =>
  (await listVisitsOf(aLook(bhxhCode))).map(({ reason }) => reason)
const saying = (reason: string, more = {}) =>
  visitOf(1, { seed: 7, head: { LY_DO_VV: reason, ...more } })

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(5)
})

describe('hồ sơ khám chữa bệnh của bệnh viện', () => {
  test('nạp rồi nạp lại: không đổi gì; viết tệp khác cách cũng vậy', async () => {
    const visits = [visitOf(1), visitOf(2), visitOf(1, { seed: 9, lines: 12 })]
    expect(toldOfClaims(await importClaims(visits))).toEqual({ added: 3 })
    const before = await everything()
    expect(before.map(({ length }) => length > 0)).toEqual([true, true, true, true, false])
    expect(toldOfClaims(await importClaims(visits))).toEqual({ same: 3 })
    const otherwise = { shuffled: true, parts: 'cdata', cdata: false, zeros: true } as const
    const text = claimText([...visits].reverse(), undefined, otherwise)
    expect(toldOfClaims(await runClaimFile(claimFile(text)))).toEqual({ same: 3 })
    expect(await everything()).toEqual(before)
  })

  test('bản sửa lập sau thay bản trước, bản trước còn nguyên; bản lập trước đến muộn thì không thay', async () => {
    await importClaims([saying('Ho')], '20261104')
    const [key] = (await listVisitsOf(aLook(one))).map((visit) => visit.key)
    const before = await findVisit(aLook(one), key!)
    expect(toldOfClaims(await importClaims([saying('Sốt')], '20261105'))).toEqual({ changed: 1 })
    expect(await stand(one)).toEqual(['Sốt'])
    expect(await db.visitLine.count()).toBe(before!.lines.length)
    const [former] = await db.formerRecord.findMany()
    expect(former).toMatchObject({ bhxhCode: one, kind: 'claims' })
    const { reason, lines, papers } = former!.record as Record<string, unknown[] | string>
    expect([reason, lines?.length]).toEqual(['Ho', before!.lines.length])
    expect(papers!.length).toBeGreaterThan(0)
    expect(toldOfClaims(await importClaims([saying('Đau')], '20261103'))).toEqual({ held: 1 })
    expect(await stand(one)).toEqual(['Sốt'])
  })

  test('lập lại cùng nội dung ngày sau: không đổi, nhưng bản lập ngày giữa không thay được nữa', async () => {
    await importClaims([saying('Ho')], '20261101')
    expect(toldOfClaims(await importClaims([saying('Ho')], '20261110'))).toEqual({ same: 1 })
    expect(toldOfClaims(await importClaims([saying('Sốt')], '20261105'))).toEqual({ held: 1 })
    expect(await db.formerRecord.count()).toBe(0)
  })

  test('một lần khám ghi nhiều lần trong một tệp: bản sau thay bản trước, nạp lại không đổi gì', async () => {
    const visits = [saying('Ho'), visitOf(2), saying('Sốt'), saying('Đau'), saying('Ho')]
    const tried = await importClaims(visits, undefined, true)
    const done = await importClaims(visits)
    expect(toldOfClaims(done)).toEqual({ added: 2, changed: 2, held: 1 })
    expect(toldOfClaims(tried)).toEqual(toldOfClaims(done))
    expect(await stand(one)).toEqual(['Đau'])
    const before = await everything()
    expect(toldOfClaims(await importClaims(visits))).toEqual({ same: 2, held: 3 })
    expect(await everything()).toEqual(before)
  })

  test('chạy thử nói đúng điều lần nạp sẽ nói, qua nhiều tệp, và không giữ lại gì', async () => {
    await importClaims([saying('Ho')])
    const files = [
      claimFile(claimText([saying('Sốt'), visitOf(2), visitOf(9)])),
      claimFile(claimText([saying('Sốt'), visitOf(2, { head: { LY_DO_VV: 'Đau' } })], '20261201')),
    ]
    const before = [await everything(), await db.import.count(), await db.journalEntry.count()]
    const tried = noneTried()
    const told = []
    for (const file of files) told.push(toldOfClaims(await runClaimFile(file, true, tried)))
    expect([await everything(), await db.import.count(), await db.journalEntry.count()]).toEqual(
      before,
    )
    expect(told).toEqual([
      { changed: 1, added: 1, refused: 1, refusals: ['3 XML1.MA_THE_BHYT unknown-patient'] },
      { same: 1, changed: 1 },
    ])
    const done = []
    for (const file of files) done.push(toldOfClaims(await runClaimFile(file)))
    expect(done).toEqual(told)
  })

  test('bệnh viện rút đề nghị thanh toán: lần khám còn, nói rõ đã rút', async () => {
    await importClaims([saying('Ho')], '20261104')
    const taken = saying('Ho', { MA_DOITUONG_KCB: '8' })
    expect(toldOfClaims(await importClaims([taken], '20261106'))).toEqual({ changed: 1 })
    expect(await listVisitsOf(aLook(one))).toMatchObject([{ state: 'withdrawn' }])
  })

  test('mẫu của Bộ: phần tốt vào; hồ sơ hỏng thì kể mục nào, quy tắc nào, không kể điều đứng ở đó', async () => {
    await registerSamplePeople()
    const told = []
    for (const sample of ['outpatient', 'inpatient', 'two-bad']) {
      const file = claimFile(readFileSync(`lib/claims/fixtures/samples/${sample}.xml`))
      told.push(toldOfClaims(await runClaimFile(file)))
    }
    expect(told).toEqual([
      { added: 1 },
      { added: 1 },
      {
        added: 1,
        refused: 2,
        refusals: [
          '2 XML1.T_BHTT:53 not-the-sum',
          '2 XML1.T_THUOC:47 not-the-sum',
          '2 XML1.T_TONGCHI_BV:49 not-the-sum',
          '2 XML1:2 not-balanced',
          '2 XML2.1.THANH_TIEN_BV:24 not-computed',
          '3 XML1.KET_QUA_DTRI:43 unknown-code',
          '3 XML1.MA_BENH_CHINH:29 required',
          '3 XML1.MA_THE_BHYT:19 card-number',
          '3 XML1.NGAY_RA:39 too-early',
          '3 XML1.NGAY_TTOAN:46 no-such-date',
          '3 XML3.2.MA_LK:54 other-link',
        ],
      },
    ])
  })

  test('lần nạp bị ngắt, một tệp cùng ngày vào trước: nạp tiếp không ghi đè điều đến sau', async () => {
    const visits = [visitOf(2), saying('Ho')]
    const file = claimFile(claimText(visits))
    await runClaimFile(file)
    const { id } = await db.import.findFirstOrThrow()
    // As a process leaves it that is killed after the first claim.
    await db.visit.deleteMany({ where: { bhxhCode: one } })
    await db.visitOwner.deleteMany()
    await db.import.update({
      where: { id },
      data: { state: 'RUNNING', endedAt: null, doneLine: 1, added: 1 },
    })
    expect(toldOfClaims(await importClaims([saying('Sốt')]))).toEqual({ added: 1 })
    expect(toldOfClaims(await runClaimFile(file))).toEqual({ added: 1, held: 1 })
    expect(await stand(one)).toEqual(['Sốt'])
    expect(await db.import.count()).toBe(2)
  })

  test('nhật ký nói ai nạp tệp nào, được gì; lần khám nói được từ tệp nào, hồ sơ thứ mấy', async () => {
    await importClaims([visitOf(2), visitOf(1)])
    const [visit] = await db.visit.findMany({ where: { bhxhCode: one } })
    const done = await db.import.findUniqueOrThrow({ where: { id: visit!.importId } })
    expect([visit!.record, done.kind, done.state, done.doneLine]).toEqual([2, 'claims', 'DONE', 2])
    const entries = await db.journalEntry.findMany({
      where: { stream: `import:${done.id}` },
      orderBy: { position: 'asc' },
    })
    expect(entries.map(({ act, actor }) => [act, actor])).toEqual([
      ['begin-import', 'operator:test'],
      ['end-import', 'operator:test'],
    ])
  })
})
