import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const rooms = '{app,browser,components,lib,prisma,server}'
const database = `${rooms}/**/*.db.test.ts`

export default defineConfig({
  // Elements as the built site has them; see react-as-served.ts.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: {
    alias: {
      '@': path.resolve(import.meta.dirname),
      // Vitest is neither server nor client; the guard's empty half is the right one here.
      'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    // Reading in the catalogues takes a minute on a busy machine, which is no fault of the code.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    isolate: false,
    runner: './server/testing/test-runner.ts',
    setupFiles: ['./server/testing/react-as-served.ts'],
    // What a page or a paper is made of lives for a moment: with room for it, a seventh of the work of clearing up is not done at all.
    execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
    // At most four test files at once, a few connections each: fits a server of 60 with room for a running site.
    maxWorkers: Math.min(4, availableParallelism()),
    env: {
      TZ: 'Asia/Ho_Chi_Minh',
      SITE_URL: 'http://localhost:3000',
      NEXTAUTH_URL: 'http://localhost:3000',
      NEXTAUTH_SECRET: createHash('sha256').update('sign-in, only for tests').digest('base64'),
      FILES_KEY: createHash('sha256').update('files, only for tests').digest('base64'),
      CODES_KEY: createHash('sha256').update('codes, only for tests').digest('base64'),
      PAPER_KEYS: `test:${createHash('sha256').update('papers, only for tests').digest('base64')}`,
      CARD_KEYS: `test:${createHash('sha256').update('cards, only for tests').digest('base64')}`,
      // So few that work which needs a second connection is stuck at once.
      DATABASE_POOL: '2',
      // A busy machine is no fault of the code; limits.db.test.ts sets its own.
      DATABASE_CONNECT_MS: '60000',
      DATABASE_STATEMENT_MS: '60000',
      DATABASE_LOCK_MS: '60000',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`${rooms}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, database],
          // Nothing pure ever connects; the settings only want to be whole.
          env: { DATABASE_URL: 'postgresql://nowhere' },
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [database],
          globalSetup: ['./prisma/testing/test-database.ts'],
          setupFiles: [
            './prisma/testing/test-database-of-file.ts',
            './prisma/testing/test-cheaply.ts',
          ],
        },
      },
    ],
  },
})
