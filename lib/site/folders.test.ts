import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sharedNames } from './fixtures/exported-names'
import { circles, foldersOf, importsIn } from './fixtures/folders'

const ROOMS = ['app', 'bench', 'browser', 'components', 'docs', 'e2e', 'lib', 'prisma', 'server']
/** Numbered lists that are read by number, and what a tool writes. */
const LISTS = /^(docs\/decisions|prisma\/migrations|prisma\/client)(\/|$)/

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)),
).filter((file) => !LISTS.test(file))
const code = files.filter(
  (file) =>
    /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.|\/fixtures\/|fixtures\.ts$|^(e2e|bench)/.test(file),
)

test('không thư mục nào quá 25 tệp: mở ra là đọc hết được', () => {
  const crowded = Object.entries(foldersOf(files)).filter(([, count]) => count > 25)
  expect(crowded).toEqual([])
})

test('thư mục gọi nhau không thành vòng: không mũi tên nào đi ngược lên', () => {
  const arrows = importsIn(code, (file) => readFileSync(file, 'utf8'))
  expect(arrows.size).toBeGreaterThan(100)
  expect(circles(arrows)).toEqual([])
})

test('một vòng thì bị thấy', () => {
  const sources: Record<string, string> = {
    'lib/a/one.ts': "import { two } from '@/lib/b/two'",
    'lib/b/two.ts': "import { three } from '../c/three'",
    'lib/c/three.ts': "import '@/lib/a/one'",
    'lib/c/d/four.ts': "import '../three'",
  }
  const arrows = importsIn(Object.keys(sources), (file) => sources[file]!)
  expect(circles(arrows)).toEqual([['lib/a', 'lib/b', 'lib/c']])
})

/** The browser's half of the sentences, which the build puts in the place of the server's. */
const TWINS = ['currentLanguage', 'messageIn', 'msg']

test('một tên chỉ nói một điều: trình soạn thảo không gợi ý nhầm tệp', () => {
  const shared = sharedNames(code, (file) => readFileSync(file, 'utf8'))
  const twice = Object.entries(shared).filter(([name]) => !TWINS.includes(name))
  const told = twice.map(([name, places]) => `${name}: ${places.join(', ')}`)
  expect(told, told.join('\n')).toEqual([])
  expect(Object.keys(shared)).toEqual(expect.arrayContaining(TWINS))
})

test('một tên ở hai tệp thì bị thấy, tên mà khung đòi thì không', () => {
  const sources: Record<string, string> = {
    'lib/a/one.ts': 'export type Asked = string\nexport const GET = 1',
    'lib/b/two.ts': 'export async function Asked() {}\nexport const GET = 2',
  }
  const shared = sharedNames(Object.keys(sources), (file) => sources[file]!)
  expect(shared).toEqual({ Asked: ['lib/a/one.ts', 'lib/b/two.ts'] })
})
