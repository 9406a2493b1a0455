import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GoodClaim } from '@/lib/claims/claim-events'
import { editionName } from '@/lib/visits/writing/former-key'
import type { OwnedClaim } from '@/lib/visits/writing/replace-visits'
import type { StandingVisit } from '@/lib/visits/writing/visit-place'
import { planClaims } from './plan-claims'
import { noneTried, rememberTried } from './tried-claims'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 200)
type Sent = { key: string; bhxhCode: string; digest: string }
type SentFile = { madeOn: string; claims: Sent[] }

/** The same words are of the same person: the cards are among them. */
const sent: fc.Arbitrary<Sent> = fc
  .record({ key: fc.constantFrom('a', 'b'), words: fc.nat({ max: 3 }) })
  .map(({ key, words }) => ({ key, digest: `1:${words}`, bhxhCode: String(words % 2) }))
const files: fc.Arbitrary<SentFile[]> = fc.array(
  fc.record({
    madeOn: fc.constantFrom('', '2026-11-01', '2026-11-02', '2026-11-03'),
    claims: fc.array(sent, { maxLength: 6 }),
  }),
  { maxLength: 6 },
)

/** What comes of files that are stored one after the other; the memory of a dry run stands for the database. */
function stored(all: SentFile[], tried = noneTried()) {
  const changes: string[] = []
  for (const { madeOn, claims } of all)
    for (const { key, bhxhCode, digest } of claims) {
      const owned: OwnedClaim = { key, bhxhCode, good: { madeOn, digest } as GoodClaim }
      const kept = new Map<string, StandingVisit>(tried.standing)
      const plan = planClaims([owned], kept, ({ good }) =>
        tried.stood.has(editionName(bhxhCode, key, good)),
      )
      rememberTried(tried, plan, kept)
      if (plan.written.length > 0) changes.push(`${key} ${digest}`)
    }
  return { tried, changes }
}

test('các tệp nạp lần thứ hai, theo thứ tự ấy, không đổi gì', () => {
  fc.assert(
    fc.property(files, (all) => {
      const { tried } = stored(all)
      const before = structuredClone(tried)
      expect(stored(all, tried).changes).toEqual([])
      expect(tried).toEqual(before)
    }),
    { numRuns: RUNS },
  )
})

test('điều đứng sau cùng được lập ngày muộn nhất, và trong ngày ấy là điều mới đến sau cùng', () => {
  fc.assert(
    fc.property(files, (all) => {
      const { tried } = stored(all)
      for (const [key, { madeOn, digest }] of tried.standing) {
        const own = all.flatMap(({ madeOn, claims }) =>
          claims.filter((one) => one.key === key).map((one) => ({ ...one, madeOn })),
        )
        const latest = own
          .map((one) => one.madeOn)
          .sort()
          .at(-1)
        const firstSeen = [
          ...new Set(own.filter((one) => one.madeOn === latest).map((one) => one.digest)),
        ]
        expect(madeOn).toBe(latest)
        expect(digest).toBe(firstSeen.at(-1))
      }
    }),
    { numRuns: RUNS },
  )
})
