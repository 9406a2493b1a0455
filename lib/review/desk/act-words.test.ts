import { expect, test } from 'vitest'
import { writtenActs } from '@/lib/platform/fixtures/written-acts'
import { hasWords } from './act-words'

test('mọi việc ghi vào nhật ký của một hồ sơ đều có lời cho cán bộ', () => {
  const written = writtenActs([
    'lib/review',
    'lib/registration',
    'lib/stored-files',
    'lib/insured',
    'lib/capture',
  ])
  const ofOffices = [
    'check-journal',
    'checkJournal-refused',
    'resendMessages-refused',
    'delete-drafts',
    'clear-desks',
    'delete-reports',
  ]
  const ofAccounts = ['activate', 'begin-for-child', 'delete-draft']
  const ofCases = written.filter((act) => ![...ofOffices, ...ofAccounts].includes(act))
  expect(ofCases).toEqual(expect.arrayContaining(['set-checks', 'take-away-case']))
  expect(ofCases.filter((act) => !hasWords(act))).toEqual([])
})
