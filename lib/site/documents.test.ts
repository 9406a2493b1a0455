import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { chooseTests } from '@/server/testing/choose-tests.mjs'

const rooms = ['app', 'browser', 'components', 'lib', 'server', 'prisma', 'e2e', 'bench', 'docs']
const isOurs = (file: string) => !/prisma\/client\//.test(file)
const files = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(room, file),
    ),
  )
  .filter(isOurs)
const documents = ['README.md', 'CONTRIBUTING.md', ...files.filter((file) => file.endsWith('.md'))]
const read = (file: string) => readFileSync(file, 'utf8')
const names = new Set([...files, ...readdirSync('.')].map((file) => path.posix.basename(file)))

/** Files a document names: `lib/forms/fields.ts`, `steps.ts`. What is to be filled in, `<bước>` or `*`, is left out. */
const filesIn = (text: string) =>
  [...text.matchAll(/`([\w@()[\]./-]+\.(?:tsx?|mjs|mts|md|css|csv|prisma|json|sql|sh))`/g)].map(
    ([, name]) => name!,
  )
const isThere = (document: string, name: string) =>
  existsSync(name) ||
  existsSync(path.join(path.dirname(document), name)) ||
  (!name.includes('/') ? names.has(name) : files.some((file) => file.endsWith(`/${name}`)))

test.each(documents)('mọi tệp %s kể đều có', (document) => {
  expect(filesIn(read(document)).filter((name) => !isThere(document, name))).toEqual([])
})

test('CONTRIBUTING kể những thư mục có thật', () => {
  const told = [...read('CONTRIBUTING.md').matchAll(/`([a-z]+\/[\w/-]+)`/g)].map(
    ([, name]) => name!,
  )
  expect(told.length).toBeGreaterThan(3)
  expect(told.filter((name) => !existsSync(name))).toEqual([])
})

test('mỗi npm test -- … trong CONTRIBUTING tìm được phép thử', () => {
  const told = [...read('CONTRIBUTING.md').matchAll(/npm test -- ([\w./ -]+?)(?=`|  |$)/gm)]
  expect(told.length).toBeGreaterThan(4)
  for (const [, words] of told) expect(chooseTests(words!.split(' ')), words).not.toBeNull()
})

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

test('mọi lệnh tài liệu kể đều có; README kể mọi lệnh', () => {
  const told = documents.flatMap((file) =>
    [...read(file).matchAll(/npm (?:run )?([a-z:]+(?:-[a-z]+)*)/g)].map(([, name]) => name!),
  )
  const npmOwn = ['ci', 'install', 'audit', 'view', 'exec', 'pkg', 'config']
  expect(told.filter((name) => !(name in scripts) && !npmOwn.includes(name))).toEqual([])
  const readme = read('README.md')
  expect(
    Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme)),
  ).toEqual([])
})

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'fixtures')
    .map(({ name }) => name)

test('README kể mọi phòng của lib và components', () => {
  const told = read('README.md').split('## Các phòng')[1]!.split('## Đổi ở đâu')[0]!
  const rooms = [...foldersIn('lib'), ...foldersIn('components')]
  expect(rooms.length).toBeGreaterThan(25)
  expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(told))).toEqual([])
})

test.each(
  ['lib', 'components', 'server', 'browser']
    .flatMap((top) => [top, ...foldersIn(top).map((room) => `${top}/${room}`)])
    .filter((room) => files.includes(`${room}/README.md`) && foldersIn(room).length > 0),
)('README của %s kể mọi thư mục của nó', (room) => {
  const told = read(`${room}/README.md`)
  expect(foldersIn(room).filter((folder) => !told.includes(`\`${folder}/\``))).toEqual([])
})

test('mọi quyết định được nhắc đều có', () => {
  const numbers = files.flatMap((file) => /decisions\/(\d{4})-/.exec(file)?.[1] ?? [])
  const told = documents.flatMap((file) =>
    [...read(file).matchAll(/(?:decisions?|quyết định) (\d{4})/g)].map(([, number]) => number!),
  )
  expect(told.length).toBeGreaterThan(10)
  expect(told.filter((number) => !numbers.includes(number))).toEqual([])
})

test('tên trạng thái trong tài liệu là tên trên màn hình', () => {
  const old = documents.filter(
    (file) => !/style-guide|glossary/.test(file) && /bản ký/.test(read(file)),
  )
  expect(old).toEqual([])
})

test.each(documents.filter((file) => /(?<!^)README\.md$/.test(file)))(
  '%s bằng tiếng Việt, như README ở gốc',
  (document) => {
    const words = read(document)
      .replace(/`[^`]*`/g, '')
      .match(/\p{L}+/gu)!
    const marked = words.filter((word) => /[à-ỹđ]/iu.test(word.normalize('NFC')))
    expect(marked.length / words.length).toBeGreaterThan(0.4)
  },
)
