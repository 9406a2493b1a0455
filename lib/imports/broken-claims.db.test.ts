import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listVisitsOf } from '@/lib/visits/repository'
import { aLook } from '@/lib/records/fixtures/a-look'
import {
  claimFile,
  claimText,
  importClaims,
  runClaimFile,
  toldOfClaims,
  visitOf,
} from './fixtures/claim-files'
import { codeOf, emptyRecords, registerPeople } from './fixtures/import-files'

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(5)
})

describe('tệp hỏng', () => {
  test('hỏng ở giữa: những hồ sơ đứng trước vẫn vào, nói hỏng ở đâu', async () => {
    const text = claimText([visitOf(1), visitOf(2), visitOf(3)])
    const at = text.lastIndexOf('<HOSO>')
    const file = claimFile(`${text.slice(0, at)}<a></b>${text.slice(at)}`)
    const told = { added: 2, cut: 'not-well-formed', refusals: ['3  not-well-formed'] }
    expect(toldOfClaims(await runClaimFile(file, true))).toEqual(told)
    expect(toldOfClaims(await runClaimFile(file))).toEqual(told)
    expect(await db.import.findMany()).toMatchObject([{ state: 'DONE', added: 2, doneLine: 2 }])
    expect(await db.visit.count()).toBe(2)
  })

  test('không phải tệp hồ sơ: không có gì được cất', async () => {
    for (const text of [
      '',
      'Kính gửi',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    ])
      expect(toldOfClaims(await runClaimFile(claimFile(text)))).toMatchObject({
        cut: expect.any(String),
      })
    expect(await db.visit.count()).toBe(0)
  })

  test('chữ trong hồ sơ chỉ là chữ: dấu nháy, lệnh SQL, thẻ HTML được cất nguyên', async () => {
    const words = `'); DROP TABLE "Visit"; -- \\u0000 <script>alert(1)</script> {"a":1} %s`
    expect(toldOfClaims(await importClaims([visitOf(1, { head: { LY_DO_VV: words } })]))).toEqual({
      added: 1,
    })
    expect(await listVisitsOf(aLook(codeOf(1)))).toMatchObject([{ reason: words }])
  })
})
