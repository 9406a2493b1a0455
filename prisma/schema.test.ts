import { expect, test } from 'vitest'
import { schemaDrift } from './schema-diff.mjs'

test('các tệp migration dựng đúng lược đồ đang khai báo', async () => {
  expect(await schemaDrift()).toEqual({ isSame: true, sql: '' })
})
