import { expect, test } from 'vitest'
import { writtenActs } from '@/lib/platform/fixtures/written-acts'
import { entryWords } from './entry-words'

test('mọi việc với tệp dữ liệu có lời riêng cho kiểm toán', () => {
  const acts = writtenActs(['lib/imports/desk'])
  expect(acts).toEqual(expect.arrayContaining(['bring-import-file', 'keepImports-refused']))
  const unnamed = entryWords('an-act-without-words')
  expect(acts.filter((act) => entryWords(act) === unnamed)).toEqual([])
})
