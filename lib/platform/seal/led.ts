import 'server-only'
import { sealedCookie } from './sealed-cookie'
import { keyHash } from './seal'

/**
 * Words of an address that tell what a press came to. Anybody can write an address: they are believed only where the answer to a press of
 * this very browser has led there, and for a quarter of an hour. A page that knows better by itself still asks itself (tidings.ts, done.ts).
 */
export const toldWords = [
  'loi',
  'quet',
  'muc',
  'viec',
  'xong',
  'tin',
  'da-gui',
  'gui-lai',
  'da-xoa',
  'da-doi-cho',
  'vua-doi',
  'cam-ket',
  'da-thoat',
  'het-phien',
  'vua-nhan',
  'ma-so',
  'day',
  'dien-thoai',
] as const

const SECONDS = 15 * 60
/** Windows pressed in one after another. */
const MOST = 8
const MARK_LENGTH = 12
const SEPARATOR = ' '
const cookie = sealedCookie({ name: 'vua-dan-den', seconds: SECONDS })

const now = () => Math.floor(Date.now() / 1000)

/** Null for an address that tells nothing. */
function markOf(location: string): string | null {
  const { pathname, searchParams } = new URL(location, 'http://here')
  if (!toldWords.some((word) => searchParams.has(word))) return null
  searchParams.sort()
  return keyHash(`${pathname}?${searchParams}`).slice(0, MARK_LENGTH)
}

/** Those of the last quarter of an hour, the newest first. */
async function findMarks(): Promise<[mark: string, at: number][]> {
  const kept = (await cookie.find())?.split(SEPARATOR) ?? []
  return kept
    .map((one): [string, number] => [one.slice(0, MARK_LENGTH), Number(one.slice(MARK_LENGTH))])
    .filter(([, at]) => at > now() - SECONDS)
}

/** The same address, which the page there may believe. */
export async function ledTo(location: string): Promise<string> {
  const mark = markOf(location)
  if (!mark) return location
  const others = (await findMarks()).filter(([one]) => one !== mark)
  const kept = [[mark, now()], ...others].slice(0, MOST)
  await cookie.keep(kept.map(([one, at]) => `${one}${at}`).join(SEPARATOR))
  return location
}

/** What a page may believe of its address. A refusal comes after what was done before it, and stands alone. */
export async function believed<Search extends object>(
  url: string,
  search: Search,
): Promise<Search> {
  const mark = markOf(url)
  if (!mark) return search
  const isLed = (await findMarks()).some(([one]) => one === mark)
  const untold: readonly string[] = isLed ? ('loi' in search ? ['xong'] : []) : toldWords
  const isKept = ([name]: [string, unknown]) => !untold.includes(name)
  return Object.fromEntries(Object.entries(search).filter(isKept)) as Search
}
