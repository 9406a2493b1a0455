import 'server-only'
import { appendFileSync, closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { plainStyle, writeClaimFile } from './claim-writer'
import type { WrittenVisit } from './written-visit'

/** So much text of all hospitals together waits to be written. */
const MOST_WAITING = 16_000_000
/** Stands where the number of visits will, which is known only at the end. */
const UNCOUNTED = '0000000'

type Sent = { file: string; begin: string; end: string; waiting: string; count: number }

/** One file for each hospital, as it would send them; however many visits there are, only some wait in memory. */
export function writeClaimFiles(
  folder: string,
  visits: Iterable<WrittenVisit>,
  madeOn: string,
): string[] {
  const sent = new Map<string, Sent>()
  let size = 0
  for (const visit of visits) {
    const one = sent.get(visit.facility) ?? beginFile(folder, visit.facility, madeOn)
    sent.set(visit.facility, one)
    const [, text = ''] = writeClaimFile([visit])
    one.waiting += text
    one.count++
    size += text.length
    if (size < MOST_WAITING) continue
    for (const waiting of sent.values()) writeOut(waiting)
    size = 0
  }
  for (const one of sent.values()) endFile(one)
  return [...sent.values()].map(({ file }) => file)
}

function beginFile(folder: string, facility: string, madeOn: string): Sent {
  const day = madeOn.replaceAll('-', '')
  const shell = { facility, day, count: UNCOUNTED }
  const [begin = '', end = ''] = writeClaimFile([], plainStyle, shell)
  const file = path.join(folder, `${facility}.xml`)
  writeFileSync(file, begin)
  return { file, begin, end, waiting: '', count: 0 }
}

function writeOut(one: Sent): void {
  appendFileSync(one.file, one.waiting)
  one.waiting = ''
}

function endFile(one: Sent): void {
  one.waiting += one.end
  writeOut(one)
  const opened = openSync(one.file, 'r+')
  const at = Buffer.byteLength(one.begin.slice(0, one.begin.indexOf(UNCOUNTED)))
  writeSync(opened, String(one.count).padStart(UNCOUNTED.length, '0'), at)
  closeSync(opened)
}
