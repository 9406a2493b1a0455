import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ClaimEvent } from './claim-events'
import type { CostLine } from './claim/cost-line'
import { toldOf } from './fixtures/told-of'
import { amountOf, exactOf, sumOf, ZERO } from './values/exact'

const folder = 'lib/claims/fixtures/samples'
const amounts = z.record(z.string(), z.string())
const expected = z
  .record(
    z.string(),
    z.object({
      facility: z.string(),
      records: z.array(
        z.object({
          ma_lk: z.string(),
          drugs: z.number(),
          services: z.number(),
          supplies: z.number(),
          totals: amounts,
          groups: amounts,
          errors: z.array(z.object({ where: z.string() })),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')))

const read = (name: string) => toldOf(readFileSync(`${folder}/${name}`))
const claimsOf = (events: ClaimEvent[]) =>
  events.filter((event) => event.kind === 'claim' || event.kind === 'bad-claim')

describe.each(Object.entries(expected))('tệp mẫu %s', (name, { facility, records }) => {
  test('đọc hết, đúng cơ sở, đủ số hồ sơ, không có gì lạ', async () => {
    const events = await read(name)
    expect(events.at(-1)).toMatchObject({ kind: 'end', facility, remarks: [], unknown: new Map() })
    expect(claimsOf(events).map(({ number }) => number)).toEqual(records.map((_, at) => at + 1))
  })

  test('hồ sơ tốt thì được nhận, hồ sơ chưa tốt thì nói đúng những chỗ cần sửa', async () => {
    for (const [at, event] of claimsOf(await read(name)).entries()) {
      const { errors, ma_lk } = records[at]!
      const found = event.kind === 'claim' ? event.warnings : event.findings
      expect(event.kind).toBe(errors.length === 0 ? 'claim' : 'bad-claim')
      expect(found.map(whereOf).sort()).toEqual(errors.map(({ where }) => where).sort())
      for (const finding of found) expect(finding.linkId).toBe(ma_lk)
    }
  })

  test('tổng, số dòng và từng nhóm chi phí đúng đến từng đồng', async () => {
    for (const [at, event] of claimsOf(await read(name)).entries()) {
      if (event.kind !== 'claim') continue
      const { lines, visit } = event.claim
      const of = (kind: string) => lines.filter((line) => line.kind === kind).length
      const { totals, groups, services, ...counts } = records[at]!
      expect({ drugs: of('drug'), supplies: of('supply') }).toEqual({
        drugs: counts.drugs,
        supplies: counts.supplies,
      })
      expect(of('service')).toBe(services)
      expect(twoDecimals(visit.amounts)).toEqual(Object.values(totals).sort())
      expect(groupsOf(lines)).toEqual(
        Object.fromEntries(Object.entries(groups).map(([key, sum]) => [key, short(sum)])),
      )
    }
  })
})

/** As expected.json names it: `XML2.1.THANH_TIEN_BV`, `XML1.T_THUOC`. */
const whereOf = ({ table, item, field }: { table: string; item?: number; field?: string }) =>
  [table, table === 'XML1' ? null : item, field].filter(Boolean).join('.')

const short = (amount: string) => amountOf(exactOf(amount))
const twoDecimals = (sums: Record<string, string>) =>
  Object.values(sums)
    .map((sum) => (sum.includes('.') ? sum.padEnd(sum.indexOf('.') + 3, '0') : `${sum}.00`))
    .sort()

function groupsOf(lines: CostLine[]): Record<string, string> {
  const sums: Record<string, string> = {}
  for (const { shownIn, amount } of lines) {
    const before = shownIn in sums ? exactOf(sums[shownIn]!) : ZERO
    sums[shownIn] = amountOf(sumOf(before, exactOf(amount)))
  }
  return sums
}
