/** Letters of other alphabets, and signs, that are drawn like a letter of ours. */
const TWINS: Record<string, string> = {
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ѕ: 's',
  },
  ...{ ԁ: 'd', һ: 'h', м: 'm', н: 'h', т: 't', к: 'k', г: 'r', ѵ: 'v', ӏ: 'i', ј: 'j', ɡ: 'g' },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  },
  ...{ ı: 'i', ɑ: 'a', ɩ: 'i', ł: 'i', đ: 'd', ø: 'o', ſ: 's', ꭓ: 'x', ꮋ: 'h' },
  ...{ '0': 'o', '1': 'i', l: 'i', '3': 'e', '4': 'a', '5': 's', '6': 'b', '8': 'b', '9': 'g' },
}

/** Two that look like one. */
const PAIRS: [RegExp, string][] = [
  [/rn/g, 'm'],
  [/c[il]/g, 'd'],
]

/** How a host looks at a glance: its letters without marks, each twin as the letter it is taken for. */
export const shapeOf = (host: string): string =>
  [...host.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((sign) => TWINS[sign] ?? sign)
    .join('')

/** The same where two letters were put for one. */
export const shapesOf = (host: string): string[] => {
  const shape = shapeOf(host)
  const paired = PAIRS.reduce(
    (text, [pair, one]) => text.replace(pair, one),
    [...host.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')].join(''),
  )
  return [shape, shapeOf(paired)]
}

/** Whether one letter was left out, put in, changed, or changed places with the next. */
export function isNearWord(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const from = [...one].findIndex((sign, at) => sign !== other[at])
  if (from < 0) return true
  const [a, b] = [one.slice(from), other.slice(from)]
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return isSwapped || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)
}

/** Whether some stretch of `text` is `word` or near it. */
export const hasNear = (text: string, word: string): boolean =>
  [...text].some((_, at) =>
    [-1, 0, 1].some((more) => {
      const stretch = text.slice(at, at + word.length + more)
      return stretch.length === word.length + more && isNearWord(stretch, word)
    }),
  )
