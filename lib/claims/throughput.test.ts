import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

/** Enough to tell how fast and in what memory; a hundred thousand are read by the drill of claims (bench/drills). */
const VISITS = 250
/** 100,000 visits with 1,500,000 lines are read in five minutes where nobody else works: here many do. */
const MOST_SECONDS_FOR_100_000 = 1800
const MEGABYTES = 320

test('250 hồ sơ với 3.750 dòng được đọc với tốc độ đủ cho một đợt nạp, bộ nhớ có hạn', async () => {
  const { stdout } = await run(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      'lib/claims/fixtures/read-many.ts',
      String(VISITS),
    ],
    { timeout: 170_000 },
  )
  const { good, lines, seconds, cpuSeconds, megabytes, fileMegabytes } = JSON.parse(stdout)
  const per100k = (cpuSeconds / VISITS) * 100_000
  console.log(
    `${good} visits, ${lines} lines, ${fileMegabytes.toFixed(0)} MB: ${seconds.toFixed(1)} s, ` +
      `${cpuSeconds.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB of memory; 100,000 visits: ${per100k.toFixed(0)} s of processor`,
  )
  expect(good).toBe(VISITS)
  expect(lines).toBe(VISITS * 15)
  expect(per100k).toBeLessThan(MOST_SECONDS_FOR_100_000)
  expect(megabytes).toBeLessThan(MEGABYTES)
})
