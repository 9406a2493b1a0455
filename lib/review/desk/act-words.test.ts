import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasWords } from './act-words'

/** Where acts about one case are written down. */
const rooms = ['lib/review', 'lib/registration', 'lib/stored-files', 'lib/insured']

const sourcesOf = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.|fixtures/.test(file))
    .map((file) => readFileSync(`${room}/${file}`, 'utf8'))

test('mọi việc ghi vào nhật ký của một hồ sơ đều có lời cho cán bộ', () => {
  const written = rooms
    .flatMap(sourcesOf)
    .filter((source) => source.includes('record('))
    .flatMap((source) => [...source.matchAll(/\bact: '([\w-]+)'/g)].map(([, act]) => act!))
  const ofOffices = [
    'check-journal',
    'checkJournal-refused',
    'view-queue',
    'rekey',
    'change-codes-key',
    'delete-drafts',
  ]
  const ofCases = [...new Set(written)].filter((act) => !ofOffices.includes(act))
  expect(ofCases).toContain('set-checks')
  expect(ofCases.filter((act) => !hasWords(act) && act !== 'find-own-code')).toEqual([])
})
