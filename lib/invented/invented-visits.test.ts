import { createReadStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ClaimEvent } from '@/lib/claims/claim-events'
import { readClaims } from '@/lib/claims/read-claims'
import { readInventedWorld } from '@/prisma/demo/invented-world'
import { writeClaimFiles } from './claim-files/write-claim-files'
import { inventRecords } from './invent-records'
import { inventFamilies } from './people/invent-families'
import { parameters } from '@/lib/reckoning/fixtures/parameters'
import type { CardRecord } from '@/lib/records/records'
import { whyLevels } from '@/lib/visits/level/why-level'
import type { WholeVisit } from '@/lib/visits/visit'

const world = readInventedWorld('2026-11-30', { seed: 4, nearby: 5 })
const people = [...inventFamilies(700, world)].flatMap((family) =>
  family.map((person) => ({ person, ...inventRecords({ person, family }, world) })),
)
const written = people.flatMap(({ visits }) => visits())

const events: ClaimEvent[] = []
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visits-'))
  for (const file of writeClaimFiles(folder, written, world.today))
    for await (const event of readClaims(createReadStream(file))) events.push(event)
})
/** Whose visit it is, as the one who writes it names it. */
const codeOf = (linkId: string) => [...linkId.slice(10)].reverse().join('')
const claims = () => events.flatMap((event) => (event.kind === 'claim' ? [event.claim] : []))

describe('lượt khám bịa ra, do người viết không chung mã với người đọc', () => {
  test('người đọc nhận mọi hồ sơ, không phải nhắc điều gì', () => {
    expect(events.filter(({ kind }) => kind === 'bad-claim' || kind === 'refused-file')).toEqual([])
    expect(claims()).toHaveLength(written.length)
    const warnings = events.flatMap((event) => (event.kind === 'claim' ? event.warnings : []))
    expect(warnings).toEqual([])
    expect(events.flatMap((event) => (event.kind === 'end' ? event.remarks : []))).toEqual([])
  })

  test('có khám ngoại trú và nằm viện, thuốc trả một phần, nguồn khác, ba quyết định, giấy hẹn, giấy nghỉ', () => {
    const some = (is: (claim: ReturnType<typeof claims>[number]) => boolean) =>
      expect(claims().filter(is).length).toBeGreaterThan(0)
    for (const care of ['01', '03', '05']) some(({ visit }) => visit.care === care)
    for (const version of ['130', '4750', '3176']) some((claim) => claim.version === version)
    some(({ lines }) => lines.some(({ insuredRate }) => insuredRate === '70'))
    some(({ visit }) => Number(visit.amounts.other) > 0)
    some(({ visit }) => Number(visit.amounts.copayment) > 0)
    some(({ sickLeaves }) => sickLeaves.length > 0)
    some(({ appointments }) => appointments.length > 0)
    some(({ discharges }) => discharges.some(({ restDays }) => Number(restDays) > 0))
  })

  test('mức hưởng của mọi lần khám giải thích được bằng thẻ, nơi khám, chi phí và luật của ngày ấy', () => {
    const told = new Map(people.map((one) => [one.person.bhxhCode, one]))
    const answers = claims().flatMap((claim) => {
      const { person, cards } = told.get(codeOf(claim.key.linkId))!
      const { firstCare } = world.places.get(person.bhxhCode.slice(0, 2))!
      return whyLevels({
        visit: { ...claim, ...claim.visit, state: 'claimed' } as unknown as WholeVisit,
        cards: cards.map((card) => ({ ...card, level: card.whole[2]! }) as unknown as CardRecord),
        isFirstCare: firstCare.has(claim.key.facility),
        parameters,
      })
    })
    expect(answers.length).toBeGreaterThan(claims().length / 2)
    // A card of ten digits does not say that the law has since given its group more.
    const odd = answers.filter(({ answer }) => answer !== 'agrees')
    expect(odd.length).toBeLessThan(answers.length / 100)
    for (const level of ['80', '95', '100'])
      expect(answers.some((one) => one.level === level)).toBe(true)
  })

  test('ai có giấy nghỉ thì có việc làm lúc ấy, và chế độ ốm đau nói đúng số của giấy', () => {
    const told = new Map(people.map((one) => [one.person.bhxhCode, one]))
    for (const { sickLeaves } of claims())
      for (const { bhxhCode, serial, employer } of sickLeaves) {
        const { periods, benefits } = told.get(bhxhCode)!
        expect(periods.some(({ payer }) => payer.name === employer)).toBe(true)
        const paid = benefits.filter(({ type }) => type === 'Ốm đau ngắn ngày')
        const serials = paid.map(({ details }) => details['Số seri giấy nghỉ việc (CT07)'])
        if (paid.length > 0) expect(serials.concat(serial)).toContain(serial)
      }
    const serials = new Set(
      claims().flatMap(({ sickLeaves }) => sickLeaves.map(({ serial }) => serial)),
    )
    const paid = people.flatMap(({ benefits }) =>
      benefits.map(({ details }) => details['Số seri giấy nghỉ việc (CT07)']),
    )
    expect(paid.filter((serial) => serial && serials.has(serial)).length).toBeGreaterThan(5)
  })

  test('đi khám trong lúc thẻ còn giá trị; mẹ sinh con thì có đợt nằm viện', () => {
    for (const { visit } of claims()) {
      const [card] = visit.cards
      expect(
        card!.validFrom <= visit.arrivedAt && visit.arrivedAt.slice(0, 10) <= card!.validTo,
      ).toBe(true)
    }
    expect(claims().some(({ visit }) => visit.disease === 'O80')).toBe(true)
  })
})
