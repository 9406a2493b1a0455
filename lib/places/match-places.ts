import { searchText } from '@/lib/text/search-text'
import { timelessReadings } from '@/lib/text/readings/timeless-readings'

/** A line of a list: what it says, and the other names it is known by. */
export type Listed = {
  label: string
  /** Names that were official once: they may be said to the person. */
  former?: readonly string[]
  /** What people type: abbreviations, other spellings. Read, never shown. */
  usage?: readonly string[]
}
/**
 * `by`: the former name that led here, where the list itself does not say it. `isExact`: the words are one of its own names or its
 * code, and no part of one.
 */
export type Match<Line extends Listed> = { line: Line; by: string | null; isExact: boolean }

/** The name itself first, then names that begin so, then names that hold the words, then other names. */
const EXACT = 0
const OTHER_EXACT = 1
const BEGINS = 2
const WORDS = 3
const OTHER_WORDS = 4
const GLUED = 5
const SHORTEST_BEGINNING = 3

const KIND =
  /^(?:tinh|thanh pho|tp|thi xa|tx|thi tran|tt|quan|q|huyen|h|phuong|p|f|xa|x|dac khu|dk) (?=\S)/
const SHORT: [RegExp, string][] = [
  [/^(?:q|district|d) ?(?=\d)/, 'quan '],
  [/^(?:p|f|ward) ?(?=\d)/, 'phuong '],
  // Behind the name in English: «Da Nang City».
  [/(?<=.) (?:city|province|district|town|township|ward|commune)$/, ''],
  [/\b0+(?=\d)/g, ''],
  [/^tp ?(?=[a-z])/, 'thanh pho '],
  [/^tx /, 'thi xa '],
  [/^tt /, 'thi tran '],
]

/** «P.05» is «Phường 5», «TP Huế» is «Thành phố Huế»; a code in front stays: «79 - Thành phố Hồ Chí Minh». */
const keyOf = (text: string): string =>
  SHORT.reduce((key, [short, long]) => key.replace(short, long), searchText(text))

const withoutKind = (key: string): string => key.replace(KIND, '')

type Keys = {
  whole: string
  own: string
  bare: string
  code: string
  former: string[]
  usage: string[]
}
const known = new WeakMap<Listed, Keys>()

function keysOf(line: Listed): Keys {
  const made = known.get(line)
  if (made) return made
  // What stands in brackets are other names.
  const label = line.label.replace(/ \(.*\)$/, '')
  const whole = keyOf(label)
  // Folding drops the zeros in front of a code.
  const code = /^\s*(\d+) - /.exec(label)?.[1] ?? ''
  const own = code ? keyOf(label.replace(/^\s*\d+ - /, '')) : whole
  const former = (line.former ?? []).map(keyOf)
  const usage = (line.usage ?? []).map(keyOf)
  const keys = { whole, own, bare: withoutKind(own), code, former, usage }
  known.set(line, keys)
  return keys
}

/**
 * The lines that were meant, the nearest first; all of them when nothing is typed. Words that say of which time a name is count only
 * where they are part of one: «Chợ Mới», but «Hà Tây cũ».
 */
export function matchPlaces<Line extends Listed>(typed: string, lines: Line[]): Match<Line>[] {
  const matches = matchesOf(typed, lines)
  if (isSure(matches)) return matches.map(({ rank: _, ...match }) => match)
  const timeless = timelessReadings(typed).map((reading) => matchesOf(reading, lines))
  const better = timeless.find(isSure) ?? (matches.length > 0 ? matches : timeless.find(isAny))
  return (better ?? []).map(({ rank: _, ...match }) => match)
}

type Ranked<Line extends Listed> = Match<Line> & { rank: number }
const isAny = (matches: unknown[]) => matches.length > 0
const isSure = (matches: { rank: number }[]) =>
  matches[0] !== undefined && matches[0].rank <= OTHER_EXACT

function matchesOf<Line extends Listed>(typed: string, lines: Line[]): Ranked<Line>[] {
  const key = keyOf(typed)
  if (key === '') return lines.map((line) => ({ line, by: null, isExact: false, rank: EXACT }))
  const code = typed.trim()
  return lines
    .map((line) => ({ line, ...judge(key, code, line) }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => one.rank! - other.rank!)
    .map(({ line, by, rank }) => ({
      line,
      by,
      isExact: rank! <= OTHER_EXACT && by === null,
      rank: rank!,
    }))
}

type Judged = { rank: number | null; by: string | null }

/** In the order of how near they are: what a name must be, and the former name that is said with it. */
function judge(key: string, code: string, line: Listed): Judged {
  const { own, bare, code: ownCode, former, usage, whole } = keysOf(line)
  const typedBare = withoutKind(key)
  const saying = (is: (name: string) => boolean) => line.former?.[former.findIndex(is)] ?? null
  const sameFormer = () => saying((name) => name === key || withoutKind(name) === key)
  const begunFormer = () => saying((name) => hasWords(key, name))
  const isLong = key.length >= SHORTEST_BEGINNING
  const ways: [number, () => boolean | string | null][] = [
    [EXACT, () => own === key || bare === key || ownCode === code],
    [OTHER_EXACT, sameFormer],
    [OTHER_EXACT, () => usage.includes(key)],
    [BEGINS, () => bare.startsWith(key) || own.startsWith(key)],
    [WORDS, () => hasWords(key, whole)],
    [OTHER_WORDS, begunFormer],
    // «Quận An Dương» where the list says «Huyện An Dương»: the kind changed, the name did not.
    [OTHER_WORDS, () => typedBare !== key && bare === typedBare],
    [OTHER_WORDS, () => isLong && usage.some((name) => name.startsWith(key))],
    [GLUED, () => isGlued(typedBare, bare)],
    [GLUED, () => saying((name) => isGlued(typedBare, withoutKind(name)))],
  ]
  for (const [rank, way] of ways) {
    const found = way()
    if (found) return { rank, by: typeof found === 'string' ? found : null }
  }
  return { rank: null, by: null }
}

/** Every typed word begins a word. */
const hasWords = (key: string, name: string): boolean => {
  const words = name.split(' ')
  return key.split(' ').every((part) => words.some((word) => word.startsWith(part)))
}

/** «danang», «hleo», «mdrak»: the blank or the apostrophe was left out. */
function isGlued(key: string, bare: string): boolean {
  const glued = key.replaceAll(' ', '')
  if (glued.length < SHORTEST_BEGINNING) return false
  const words = bare.split(' ')
  return words.some((_, at) => words.slice(at).join('').startsWith(glued))
}
