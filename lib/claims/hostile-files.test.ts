import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { hostileFiles } from './fixtures/hostile-files'

const run = promisify(execFile)

/** Node itself, the compiler of the tests and the room take about 130. */
const MEGABYTES = 320
const SECONDS = 60

test.each(Object.entries(hostileFiles))(
  'tệp phá hoại bị từ chối có tên, trong bộ nhớ và thời gian có hạn: %s',
  async (name, { refusal }) => {
    const { stdout } = await run(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'lib/claims/fixtures/read-hostile.ts', name],
      { timeout: 2 * SECONDS * 1000 },
    )
    const { refusals, seconds, megabytes } = JSON.parse(stdout)
    console.log(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`)
    expect(refusals).toContain(refusal)
    expect(megabytes).toBeLessThan(MEGABYTES)
    expect(seconds).toBeLessThan(SECONDS)
  },
)
