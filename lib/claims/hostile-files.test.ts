import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { hostileFiles } from './fixtures/hostile-files'

const run = promisify(execFile)

/** Node itself, the compiler of the tests and the room take about 90. */
const MEGABYTES = 256
/** Of the processor: a busy machine is no fault of the reader. */
const SECONDS = 30

type Told = { refusals: string[]; seconds: number; megabytes: number }

/** In a process of their own, since this one holds what it likes. */
async function read(...names: string[]): Promise<Record<string, Told>> {
  const { stdout } = await run(
    process.execPath,
    [
      '--conditions=react-server',
      // Node lets garbage lie while nobody needs the room: what is measured is what the reader holds, on any machine.
      '--max-old-space-size=160',
      '--max-semi-space-size=8',
      '--import',
      'tsx',
      'lib/claims/fixtures/read-hostile.ts',
      ...names,
    ],
    { timeout: 170_000 },
  )
  return JSON.parse(stdout)
}

function isRefused(name: string, { refusals, seconds, megabytes }: Told) {
  console.log(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`)
  expect(refusals, name).toContain(hostileFiles[name]!.refusal)
  expect(megabytes, name).toBeLessThan(MEGABYTES)
  expect(seconds, name).toBeLessThan(SECONDS)
}

describe('tệp phá hoại bị từ chối có tên, trong bộ nhớ và thời gian có hạn', () => {
  const all = Object.entries(hostileFiles)
  const soon = all.filter(([, { isLong }]) => !isLong).map(([name]) => name)
  const long = all.filter(([, { isLong }]) => isLong).map(([name]) => name)

  // Starting a process takes longer than reading most of these: one reads them all, and none may leave anything behind.
  let told: Record<string, Told> = {}
  beforeAll(async () => void (told = await read(...soon, ...long)))

  test('những tệp bị từ chối ngay', () => {
    expect(Object.keys(told)).toEqual([...soon, ...long])
    for (const name of soon) isRefused(name, told[name]!)
  })

  test.each(long)('%s', (name) => isRefused(name, told[name]!))
})
