import 'server-only'
import { isOnlyKinds, tellingKinds } from '@/lib/text/names/kind-words'
import { decodeTyping } from '@/lib/text/syllables/decode-typing'
import type { Found } from './found'
import { findNearest } from './find-nearest'
import { findWords } from './find-words'
import { foundIn, some } from './found-in'
import { inOrder } from './in-order'
import { countRowsWith } from '../vocabulary/dictionary'
import { isCutBetweenNames, namesWithKinds } from '../vocabulary/names-with-kinds'
import { readingsOf } from '../vocabulary/place-phrases'
import { listHolding, MOST_READ } from './list-rows'
import { cleanText } from '@/lib/text/clean-text'
import { reworded } from '@/lib/text/readings/reworded'
import { timelessReadings } from '@/lib/text/readings/timeless-readings'
import type { SearchAsked, Hit, NamedRow } from '../vocabulary/source'
import { MOST_CHARACTERS, readTyped, type CountedQuery, type TypedQuery } from './typed'

/** Searches by words, the rarest first; whatever is typed, the work is bounded. */
export async function searchRows(asked: SearchAsked, text: string): Promise<Found<Hit>> {
  const otherwise = reworded(cleanText(text).slice(0, MOST_CHARACTERS), asked.source.rewording)
  if (!otherwise) return searchAs(asked, text)
  const typed = await readCounted(asked, text)
  const asIs = typed && (await findAsTyped(asked, typed))
  return asIs && !asIs.isGuess ? asIs : searchAs(asked, otherwise)
}

async function searchAs(asked: SearchAsked, text: string): Promise<Found<Hit>> {
  const typed = await readCounted(asked, text)
  if (!typed) return foundIn(asked, { rows: [], total: 0 })
  const timeless = await readTimeless(asked, text)
  const asIs = (one: CountedQuery) => findAsTyped(asked, one)
  let asTyped: Found<Hit> | null = null
  const ways = [
    () => firstOf(timeless.slice(0, 1).filter(isWholeName), asIs),
    async () => (asTyped = await asIs(typed)),
    () => firstOf(timeless, asIs),
    () => findAsMeant(asked, text),
    () => firstOf([typed, ...timeless], (one) => findAsRead(asked, one)),
  ]
  for (const way of ways) {
    const found = await way()
    if (found && !found.isGuess) return found
  }
  return guess(asked, timeless[0] ?? typed, { asTyped, text })
}

/** «Nguyeexn»: the keyboard was not set to Vietnamese. */
async function findAsMeant(asked: SearchAsked, text: string): Promise<Found<Hit> | null> {
  const meant = decodeTyping(text)
  const decoded = meant === null ? null : await readCounted(asked, meant)
  const found = decoded && (await findAsTyped(asked, decoded))
  return found && { ...found, suggestion: meant }
}

/** With its kind and all: «tỉnh Lai Châu cũ» is the province, though «Lai Châu cũ» is what people call Mường Lay. */
const isWholeName = ({ key, own, wholes, counts }: CountedQuery): boolean =>
  key !== own && wholes.slice(0, 2).some((whole) => counts.has(whole))

/** The first that is as asked. */
async function firstOf(
  ways: CountedQuery[],
  find: (way: CountedQuery) => Promise<Found<Hit> | null>,
): Promise<Found<Hit> | null> {
  for (const way of ways) {
    const found = await find(way)
    if (found && !found.isGuess) return found
  }
  return null
}

type Left = { asTyped: Found<Hit> | null; text: string }

/** The own words side by side in a name; else what a slip may have stood for; else rows that hold the words anywhere. */
async function guess(asked: SearchAsked, typed: CountedQuery, { asTyped, text }: Left) {
  const centre = await findCentre(asked, typed)
  if (centre) return { ...centre, isGuess: true }
  const loose = await findOwn(asked, typed)
  // In other letters than typed: «Mỹ Lương» for «Mỹ Luông».
  for (const found of [loose, asTyped])
    if (found && isCalledSo(found.rows[0], typed)) return { ...found, isGuess: true }
  // «Bưu điện văn hoá xã» where none is called so: to mend a kind would make a name of it.
  if (isOnlyKinds(typed.key)) return foundIn(asked, { rows: [], total: 0 })
  const nearest = await findNearest(asked, typed, typed.counts)
  if (nearest.total > 0) return nearest
  const scattered = asTyped ?? loose
  return scattered ? { ...scattered, isGuess: true } : guessMeant(asked, text, nearest)
}

const isCalledSo = (row: Hit | undefined, { own, wholes }: TypedQuery): boolean =>
  ` ${row?.searchText} `.includes(` ${own} `) ||
  wholes.some((whole) => (row?.words as string[] | undefined)?.includes(whole))

const HOSPITAL = /(?:^| )(?:benh vien|nha ho sinh)(?= |$)/

/** A district without a hospital has its medical centre in its place. */
async function findCentre(
  asked: SearchAsked,
  { key, own }: TypedQuery,
): Promise<Found<Hit> | null> {
  if (asked.source.isOfPlaces || own === key || !HOSPITAL.test(key)) return null
  const counted = await readCounted(asked, `trung tam y te ${own}`)
  const found = counted && (await findAsTyped(asked, counted))
  return found && !found.isGuess ? found : null
}

async function guessMeant(asked: SearchAsked, text: string, otherwise: Found<Hit>) {
  const decoded = await readCounted(asked, decodeTyping(text) ?? '')
  return decoded ? findNearest(asked, decoded, decoded.counts) : otherwise
}

/** By the own name of a place that was called otherwise, or for the rest of the words within it. */
async function findAsRead(asked: SearchAsked, typed: TypedQuery): Promise<Found<Hit> | null> {
  for (const { text, province, readAs } of await readingsOf(typed.key)) {
    if (province && asked.provinces.length > 0) continue
    const within = province ? { ...asked, provinces: [province] } : asked
    const counted = asked.source.hasProvince || !province ? await readCounted(within, text) : null
    const found = counted && (await findAsTyped(within, counted))
    if (found && !found.isGuess) return { ...found, readAs }
  }
  return null
}

/** Without the words of kind: «bv phụng hiệp» is a medical centre. */
async function findOwn(asked: SearchAsked, typed: TypedQuery): Promise<Found<Hit> | null> {
  if (typed.own === typed.key) return null
  const own = await readCounted(asked, typed.own)
  return own && findAsTyped(asked, own)
}

async function readCounted(asked: SearchAsked, text: string): Promise<CountedQuery | null> {
  const typed = readTyped(text, await namesWithKinds(), asked.source.abbreviations)
  if (!typed) return null
  const words = [...typed.words, ...typed.pairs, ...typed.wholes]
  return { ...typed, counts: await countRowsWith(asked, words) }
}

/** Without words of time: what is left must be more than one word, or a whole name. */
async function readTimeless(asked: SearchAsked, text: string): Promise<CountedQuery[]> {
  const isOfName = await namesWithKinds()
  const texts = timelessReadings(text).filter((one) => isCutBetweenNames(one, text, isOfName))
  const all = await Promise.all(texts.map((one) => readCounted(asked, one)))
  return all
    .filter((one) => one !== null)
    .filter(({ own, wholes, counts }) => own.includes(' ') || wholes.some((one) => counts.has(one)))
}

/** Those that hold the words, and those known by what was typed as a whole: «Sài Gòn», «Long Xuyên», «quận 2». */
async function findAsTyped(asked: SearchAsked, typed: CountedQuery): Promise<Found<Hit> | null> {
  const known = await listKnown(asked, typed)
  const found = await findWords(asked, { ...typed, known })
  if (found || known.length === 0) return found
  const isComplete = known.length < MOST_READ
  return some(foundIn(asked, await inOrder(asked, typed, known), isComplete))
}

/** By the longest whole that is a name, as their own place or as one within it. */
async function listKnown(asked: SearchAsked, typed: CountedQuery): Promise<NamedRow[]> {
  const { wholes, words, counts } = typed
  // «bv bachmai»: put apart it may be a name, and only then a place.
  if (!asked.source.isOfPlaces && !words.every((word) => counts.has(word))) return []
  const at = wholes.findIndex((whole) => counts.has(whole))
  const names = wholes.slice(at - (at % 2)).slice(0, 2)
  const keys = at < 0 ? [] : names.filter((name) => counts.has(name))
  const others = asked.source.isOfPlaces ? [] : tellingKinds(typed.key)
  const rows = await Promise.all(
    keys.map((key) => listHolding(asked, { keys: [key], others, isFrequent: false })),
  )
  return rows.flat()
}
