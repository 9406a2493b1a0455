import { expect, test } from 'vitest'
import { entryWords } from '@/lib/audit/entry-words'
import { writtenActs } from '@/lib/platform/fixtures/written-acts'
import { staffEntryWords } from './staff-entries'

test('mọi việc với tài khoản cán bộ có lời riêng cho kiểm toán', () => {
  // What stands before the name of an act is no act by itself.
  const written = writtenActs(['lib/staff', 'lib/officers']).filter((act) => act.includes('-'))
  const acts = [...written, ...Object.keys(staffEntryWords)]
  expect(acts).toEqual(
    expect.arrayContaining(['print-officer-slip', 'view-staff', 'lapse-reset-officer']),
  )
  const unnamed = entryWords('an-act-without-words')
  expect(acts.filter((act) => entryWords(act) === unnamed)).toEqual([])
  expect(new Set(acts.map(entryWords)).size).toBe(new Set(acts).size)
})
