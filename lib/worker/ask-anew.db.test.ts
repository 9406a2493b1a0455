import { run } from 'graphile-worker'
import { expect, test, vi } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { openPool } from '@/lib/platform/database/open-pool'
import { askAnew } from './ask-anew'
import { silentLogger } from './silent-logger'

test.each([1, 2])(
  'cơ sở dữ liệu không tới được ở câu hỏi thứ %i: việc nền vẫn chạy sau đó',
  async (broken) => {
    vi.spyOn(console, 'trace').mockReturnValue(undefined)
    const own = openPool({ max: 3 })
    const connect = own.connect.bind(own)
    let asked = 0
    let hasBegun = false
    const done = vi.fn()
    const { taskList, events } = askAnew({ chore: done })
    own.connect = ((...given: Parameters<typeof connect>) =>
      hasBegun && (given as unknown[]).length === 0 && ++asked === broken
        ? Promise.reject(new Error('timeout exceeded when trying to connect'))
        : connect(...given)) as typeof own.connect
    const begun = run({
      pgPool: own,
      taskList,
      events,
      logger: silentLogger,
      noHandleSignals: true,
      concurrency: 1,
      pollInterval: 100,
    })
    // What comes before, the start itself waits for, and fails.
    events.once('pool:create', () => void (hasBegun = true))
    const runner = await begun
    await pool.query(`select graphile_worker.add_job('chore')`)
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce(), { timeout: 20_000 })
    await vi.waitFor(() => expect(asked).toBeGreaterThanOrEqual(broken), { timeout: 20_000 })
    await runner.stop()
    await own.end()
  },
)
