import { expect, test } from 'vitest'
import { schemaDrift } from './schema-diff.mjs'

const PATIENCE_MS = 120_000 // a database and an engine in WebAssembly: five seconds of work, on a machine that may be busy

test(
  'các tệp migration dựng đúng lược đồ đang khai báo',
  async () => {
    expect(await schemaDrift()).toEqual({ isSame: true, sql: '' })
  },
  PATIENCE_MS,
)
