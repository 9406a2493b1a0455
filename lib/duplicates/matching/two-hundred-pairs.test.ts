import { describe, expect, test } from 'vitest'
import type { Typed } from '../fixtures/people'
import { twoHundredPairs, type Pair } from '../fixtures/two-hundred-pairs'
import { pairLikeness } from './pair-likeness'
import { likenessKeys } from './likeness-keys'

/** As the portal finds them: first a key in common, then the comparison. */
const isFlagged = (left: Typed, right: Typed): boolean => {
  const keys = new Set(likenessKeys(left))
  return likenessKeys(right).some((key) => keys.has(key)) && pairLikeness(left, right).length > 0
}

/** As if whoever comes a second time always had a new phone: what the other answers find by themselves. */
const withOtherPhone = (pair: Pair): Pair => ({
  ...pair,
  right: { ...pair.right, phone: '+84900000000' },
  left: { ...pair.left, phone: '+84911111111' },
})

function figuresOf(pairs: Pair[]) {
  const flagged = pairs.filter(({ left, right }) => isFlagged(left, right))
  const right = flagged.filter(({ isOne }) => isOne).length
  const ones = pairs.filter(({ isOne }) => isOne)
  return {
    recall: right / ones.length,
    precision: right / flagged.length,
    missed: ones.filter((pair) => !flagged.includes(pair)),
    mistaken: flagged.filter(({ isOne }) => !isOne),
  }
}

describe('hai trăm cặp hồ sơ bịa', () => {
  test.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    'hạt %i: một người gửi hai lần thì được báo, hai người giống nhau thì ít khi bị nhầm',
    (seed) => {
      const pairs = twoHundredPairs(seed)
      expect(pairs).toHaveLength(200)
      const { recall, precision, missed, mistaken } = figuresOf(pairs)
      expect(recall, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95)
      expect(precision, JSON.stringify(mistaken)).toBeGreaterThanOrEqual(0.8)
    },
  )

  test('tìm bằng khóa không bỏ sót cặp nào mà so từng cặp thì thấy', () => {
    const people = twoHundredPairs(1).flatMap(({ left, right }) => [left, right])
    const lost = people.flatMap((left, at) =>
      people
        .slice(at + 1)
        .filter((right) => pairLikeness(left, right).length > 0 && !isFlagged(left, right)),
    )
    expect(lost).toEqual([])
  })

  const all = Array.from({ length: 20 }, (_, at) => twoHundredPairs(at + 1)).flat()

  test('con số chung của hai mươi hạt, và khi không ai cho cùng số điện thoại', () => {
    for (const [how, pairs] of [
      ['as people come', all],
      ['each with another phone', all.map(withOtherPhone)],
    ] as const) {
      const { recall, precision, missed, mistaken } = figuresOf(pairs)
      console.info(
        `${how}: recall ${shown(recall)}, precision ${shown(precision)} of ${pairs.length} pairs;`,
        `missed: ${tally(missed)}; mistaken: ${tally(mistaken)}`,
      )
      expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(pairs === all ? 0.9 : 0.75)
    }
  })

  test('từng loại: một người thì tìm được, sinh đôi thì không bị nhầm', () => {
    const shareOf = (how: string) => {
      const pairs = all.filter((pair) => pair.how === how)
      return pairs.filter(({ left, right }) => isFlagged(left, right)).length / pairs.length
    }
    for (const how of new Set(all.map((pair) => pair.how))) {
      const isOne = all.find((pair) => pair.how === how)!.isOne
      if (isOne) expect(shareOf(how), how).toBeGreaterThanOrEqual(0.85)
      if (how.startsWith('sinh đôi')) expect(shareOf(how), how).toBeLessThanOrEqual(0.1)
    }
  })
})

const shown = (share: number) => `${(share * 100).toFixed(1)} %`

function tally(pairs: Pair[]): string {
  const times = new Map<string, number>()
  for (const { how } of pairs) times.set(how, (times.get(how) ?? 0) + 1)
  return [...times].map(([how, count]) => `${how} (${count})`).join(', ') || 'none'
}
