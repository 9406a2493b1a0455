import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const config = path.join(import.meta.dirname, '../fixtures/one-process/vitest.config.mts')
/** As from a terminal: nothing of the run this test is in. */
const env = { PATH: process.env.PATH, NODE_ENV: 'test' as const }

async function countPassed(project: string): Promise<number> {
  const options = ['run', '--config', config, '--reporter=json', '--project', project]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...options],
    { env },
  ).catch((failed: { stdout: string }) => failed)
  return JSON.parse(stdout).numPassedTests
}

test('hai tệp chạy lần lượt trong một tiến trình: tệp sau không thấy gì tệp trước để lại', async () => {
  expect(await countPassed('cleaned')).toBe(2)
})

test('không ai dọn thì tệp sau thấy: câu hỏi ấy hỏi thật', async () => {
  expect(await countPassed('left')).toBe(1)
})
