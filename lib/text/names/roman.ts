const NUMERAL = /^(x{0,3})(ix|iv|v?i{0,3})$/
const VALUES: Record<string, number> = { i: 1, v: 5, x: 10 }

/** «xxvii» → 27, up to 39; null for what is no numeral. */
export function fromRoman(word: string): number | null {
  if (word === '' || !NUMERAL.test(word)) return null
  const values = [...word].map((letter) => VALUES[letter]!)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
