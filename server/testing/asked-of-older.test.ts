import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedOfOlder, askedByOthers } from './asked-of-older.mjs'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
const tests = [...filesIn('lib'), ...filesIn('prisma')].filter((file) =>
  file.endsWith('.db.test.ts'),
)
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/')
/** Rooms whose SQL is asked through the verbs of another. */
const askedThrough: Record<string, string> = {
  'lib/keys': 'prisma/commands/keys-command',
  'lib/stored-files': 'lib/registration/photos/photos-kept',
}

test.each(askedOfOlder)('%s… có phép thử', (beginning) => {
  expect(tests.filter((file) => file.startsWith(beginning))).not.toEqual([])
})

test.each(askedByOthers)(
  '%s… không tự hỏi cơ sở dữ liệu câu nào bằng SQL, và phòng ấy còn phép thử khác hỏi',
  (beginning) => {
    const [file, ...others] = tests.filter((one) => one.startsWith(`${beginning}.`))
    expect([others, readFileSync(file!, 'utf8').match(/pool\.|\$(?:query|execute)Raw/)]).toEqual([
      [],
      null,
    ])
    const inRoom = tests.filter((one) => roomOf(one) === roomOf(file!) && one !== file)
    expect(inRoom.filter((one) => askedOfOlder.some((asked) => one.startsWith(asked)))).not.toEqual(
      [],
    )
  },
)

test('phòng nào tự viết SQL thì phòng ấy được hỏi cả trên PostgreSQL cũ nhất', () => {
  const withSql = filesIn('lib')
    .filter((file) => !/test\.ts$|\/fixtures\//.test(file))
    .filter((file) => /\$(query|execute)Raw|pool\.query/.test(readFileSync(file, 'utf8')))
    .map(roomOf)
  expect(withSql.length).toBeGreaterThan(15)
  const isAsked = (room: string) =>
    askedOfOlder.some((beginning) => beginning.startsWith(askedThrough[room] ?? `${room}/`))
  expect([...new Set(withSql)].filter((room) => !isAsked(room))).toEqual([])
})
