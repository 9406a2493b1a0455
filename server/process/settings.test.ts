import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { envExample } from '@/docs/env-example'

/** Told by one part of the process to another, or meant for who develops: nothing to set on a site. */
const INSIDE = [
  'APPLICATION_ROLE',
  'DEBUG',
  'DOCUMENT_HEAD',
  'NEXT_RUNTIME',
  'NEXT_TELEMETRY_DISABLED',
  'NODE_ENV',
  'PATH',
  'PROPERTY_RUNS',
  'KILL_ROUNDS',
  'OLDER_POSTGRES',
  'TZ',
]
const read = (file: string) => readFileSync(file, 'utf8')
const sources = ['app', 'lib', 'prisma', 'server']
  .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .filter((file) => !/\.test\.|fixtures|prisma.client/.test(file))
const readAnywhere = sources.flatMap((file) =>
  [...read(file).matchAll(/process\.env\.([A-Z_]+)/g)].map(([, name]) => name!),
)
const readByEnv = [...read('lib/platform/settings-schema.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(
  ([, name]) => name!,
)
const settings = [...new Set([...readAnywhere, ...readByEnv])].filter(
  (name) => !INSIDE.includes(name),
)
const namedIn = (text: string) => [...text.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name!)

test('mọi thiết lập đều có trong README và trong bảng của tài liệu vận hành', () => {
  expect(settings.length).toBeGreaterThan(30)
  for (const file of ['README.md', 'docs/operations.md'])
    expect(settings.filter((name) => !namedIn(read(file)).includes(name)).sort(), file).toEqual([])
})

test('bảng không kể thiết lập nào mà cổng không đọc', () => {
  const table = read('docs/operations.md').split('## Settings')[1]!.split('\n## ')[0]!
  const first = table.split('\n').map((row) => row.split('|')[1] ?? '')
  expect(namedIn(first.join()).filter((name) => !settings.includes(name))).toEqual([])
})

test('.env.example kể mọi thiết lập, mỗi cái một câu, và là bản mới nhất của npm run docs', () => {
  const example = read('.env.example')
  const told = [...example.matchAll(/^# (\S.*)\n# ([A-Z][A-Z_]+)=/gm)].map(([, , name]) => name)
  expect(told.sort()).toEqual(settings.sort())
  expect(example).not.toContain('undefined')
  expect(example).toBe(envExample())
})
