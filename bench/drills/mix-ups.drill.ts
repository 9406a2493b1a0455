import { setTimeout } from 'node:timers/promises'
import { atMost, shown, type Figure } from '../report'
import { askedBy } from './mix-ups/asked-by'
import { numbersOfAll, signInPeople, type Person } from './mix-ups/people'
import { strangersIn } from './mix-ups/strangers-in'
import { textOfDocument } from './mix-ups/text-of'

const PEOPLE = 500
const DOCUMENTS = 20
const A_MOMENT_MS = 1_000
/** Beside these, what the pages lead to: a period, a benefit, a visit. */
const documents = [
  '?hien=1',
  '/nhat-ky',
  '/toi/the-bhyt?hien=1',
  '/toi/the-bhyt/xem-the?hien=1',
  '/toi/the-bhyt/dung-the',
  '/toi/qua-trinh-tham-gia?hien=1',
  '/toi/qua-trinh-tham-gia/bhyt',
  '/toi/thong-tin-huong?hien=1',
  '/toi/so-kham-chua-benh?hien=1',
  '/toi/uoc-tinh',
  '/toi/mang-ve',
  '/toi/mang-ve/tep?tep=du-lieu-bhxh.json',
  '/toi/mang-ve/tep?tep=du-lieu-bhxh.xlsx',
  '/toi/mang-ve/giay?loai=qua-trinh',
  '/toi/mang-ve/giay?loai=kham-chua-benh&tu=2020-01-01&den=2025-12-31',
].map((path) => `/ca-nhan${path}`)
const details =
  /href="(\/ca-nhan\/toi\/(?:so-kham-chua-benh|qua-trinh-tham-gia\/giai-doan|thong-tin-huong\/[\w-]+|the-bhyt\/xem-the)[/?][^"#]+)"/g

type Seen = {
  documents: number
  sentAway: number
  strangers: string[]
  notOwn: string[]
  kept: string[]
  faults: string[]
}

/** Many people at the same moment, each with their own papers: nobody is given another's, and nothing on the way may keep one (Gov24, 11/2023). */
export async function drill(): Promise<Figure[]> {
  const people = await signInPeople(PEOPLE)
  const ownerOf = await numbersOfAll()
  const seen: Seen = { documents: 0, sentAway: 0, strangers: [], notOwn: [], kept: [], faults: [] }
  await Promise.all(people.map((person) => readAll(person, ownerOf, seen)))
  for (const list of [seen.strangers, seen.notOwn, seen.kept, seen.faults])
    if (list.length > 0) console.log(list.slice(0, 5))
  const none = (name: string, list: string[]): Figure => ({
    ...{ name, ours: shown(list.length, 'trang') },
    ...atMost(0, list.length, 'trang'),
  })
  return [
    {
      ...{ name: `${PEOPLE} người cùng lúc, mỗi người ${DOCUMENTS} trang, giấy, tệp` },
      ...{ ours: shown(seen.documents, 'trang'), limit: '', ratio: '' },
      ...{ target: `≥ ${PEOPLE * DOCUMENTS}`, isMet: seen.documents >= PEOPLE * DOCUMENTS },
    },
    {
      ...{ name: '  bị bảo thử lại sau', ours: shown(seen.sentAway, 'lần') },
      ...{ limit: '', ratio: '', target: '', isMet: null },
    },
    none('  có mã số của người khác', seen.strangers),
    none('  không nói của ai', seen.notOwn),
    none('  không «private, no-store»', seen.kept),
    none('  không mở được', seen.faults),
  ]
}

async function readAll(person: Person, ownerOf: Map<string, string>, seen: Seen): Promise<void> {
  const waiting = shuffled(documents)
  const known = new Set(waiting)
  for (let read = 0; read < DOCUMENTS; read++) {
    // Somebody whose pages lead to too little begins anew.
    const path = waiting.shift() ?? documents[read % documents.length]!
    const text = await readOne(person, path, ownerOf, seen)
    for (const [, href] of text.matchAll(details)) {
      const found = href!.replaceAll('&amp;', '&')
      if (!known.has(found)) waiting.push(found)
      known.add(found)
    }
  }
}

async function readOne(
  { code, name, cookie }: Person,
  path: string,
  ownerOf: Map<string, string>,
  seen: Seen,
): Promise<string> {
  const answer = await openPatiently(path, cookie, seen)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const told = `${path.replace(code, '…')} ${answer.status}`
  seen.documents++
  if (answer.status !== 200) {
    seen.faults.push(told)
    return ''
  }
  const text = await textOfDocument(answer.headers.get('content-type') ?? '', bytes)
  if (strangersIn(text, code, ownerOf).length > 0) seen.strangers.push(told)
  if (!plain(text).includes(name) && !text.includes(code)) seen.notOwn.push(told)
  if (answer.headers.get('cache-control') !== 'private, no-store') seen.kept.push(told)
  return text
}

/** Who is told that too many wait asks again a moment later, as people do. */
async function openPatiently(path: string, cookie: string, seen: Seen): Promise<Response> {
  for (;;) {
    const answer = await fetch(...askedBy(path, cookie))
    if (answer.status !== 503) return answer
    await answer.arrayBuffer()
    seen.sentAway++
    await setTimeout(A_MOMENT_MS)
  }
}

/** A name may hold an apostrophe. */
const plain = (html: string) => html.replaceAll('&#x27;', "'")

function shuffled<Item>(items: readonly Item[]): Item[] {
  const left = [...items]
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]!)
}
