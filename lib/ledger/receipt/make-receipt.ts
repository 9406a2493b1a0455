import 'server-only'
import { createHash } from 'node:crypto'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { describeLines } from '@/lib/accounts/personal/describe-lines'
import { listOwnStreams } from '@/lib/accounts/personal/own-streams'
import { record } from '@/lib/platform/journal/journal'
import { PART, pathOf } from '../publish/tree'
import {
  listDaysNamed,
  listHashedLines,
  listHeadsByDay,
  listHeadsIn,
  type HashedLine,
  type HeadOfDay,
} from '../repository'
import type { JournalReceipt } from '../verify/receipt'

type Streams = JournalReceipt['streams']

/** Told in the journal first, so that it stands in what is taken. */
export async function takeReceipt(owner: User, reader: Pick<User, 'id'>): Promise<JournalReceipt> {
  await record({ stream: streamOf(owner.id), act: 'take-receipt', actor: actorOf(reader) })
  return makeReceipt(owner)
}

/**
 * What somebody can keep, and hold against the portal later: each line of their own streams, and the way from each day's last anchor of them to the root
 * of that day.
 */
export async function makeReceipt(owner: User): Promise<JournalReceipt> {
  const streams = await listOwnStreams(owner)
  const [lines, heads] = [await listHashedLines(streams), await listHeadsByDay(streams)]
  const told = await describeLines(owner, lines)
  const ways = await waysOf(heads)
  return {
    format: 'bhxh-bien-nhan-nhat-ky/1',
    madeAt: new Date().toISOString(),
    name: owner.fullName,
    streams: streams.map((stream) => ({
      stream,
      lines: linesOf(
        lines.filter((line) => line.stream === stream),
        { isOpen: (line) => isOpen(line, owner), told },
      ),
      heads: ways.filter((way) => way.stream === stream).map(({ stream: _, ...way }) => way),
    })),
    days: await listDaysNamed([...new Set(ways.map(({ day }) => day))]),
  }
}

/** A number as people have them, or a letter address. */
const NUMBER = /\b\d{9,}\b|@/

/**
 * A look, what the owner did, and what names nobody's number but their own. The rest may tell of others: of it the hash is told. Of a case also what
 * officers wrote to each other stays closed.
 */
function isOpen({ stream, act, actor, details }: HashedLine, owner: User): boolean {
  if (act.startsWith('view-') || actor === actorOf(owner)) return true
  if (stream.startsWith('declaration:')) return Object.keys(details ?? {}).length === 0
  return !NUMBER.test(JSON.stringify(details).replaceAll(owner.login, ''))
}

type Tell = { isOpen: (line: HashedLine) => boolean; told: (line: HashedLine) => Told }
type Told = Streams[number]['lines'][number]['told']

/** Hashes are reckoned anew, never copied: a line that was changed behind the portal's back must not bring its old hash along. */
function linesOf(lines: HashedLine[], { isOpen, told }: Tell): Streams[number]['lines'] {
  let before: Buffer = Buffer.alloc(0)
  return lines.map((line) => {
    before = createHash('sha256').update(before).update(line.text).digest()
    const said = told(line)
    return isOpen(line)
      ? { text: line.text, told: said }
      : { hash: before.toString('hex'), told: said }
  })
}

async function waysOf(heads: HeadOfDay[]) {
  const placed = heads.map((one) => {
    const part = Math.floor((one.number - one.first) / PART)
    const from = one.first + part * PART
    return { one, part, from, to: Math.min(from + PART - 1, one.last) }
  })
  const beside = await listHeadsIn(placed)
  return placed.map(({ one, part, from, to }) => {
    const inPart = beside.filter(({ number }) => number >= from && number <= to)
    const place = inPart.findIndex(({ number }) => number === one.number)
    return {
      stream: one.stream,
      day: one.day.toISOString().slice(0, 10),
      number: one.number,
      length: one.length,
      head: Buffer.from(one.head).toString('hex'),
      at: one.at.toISOString(),
      path: pathOf(inPart, place, { parts: one.parts, part }),
    }
  })
}
