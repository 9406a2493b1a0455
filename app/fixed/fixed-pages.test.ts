import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fixedPages } from './fixed-pages'

const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(
  (file) => path.basename(file) === 'page.tsx',
)
const addressOf = (file: string) =>
  path
    .dirname(file)
    .split(path.sep)
    .filter((part) => part !== '.' && !part.startsWith('('))
    .join('/')

test('trang nào dựng sẵn bằng tiếng Việt cũng mở được bằng tiếng khác, và chính là trang ấy', async () => {
  expect(Object.keys(fixedPages).sort()).toEqual(files.map(addressOf).sort())
  for (const file of files) {
    const page = (await import(path.resolve('app', file))) as { default: unknown }
    expect(fixedPages[addressOf(file)]!.default, file).toBe(page.default)
  }
})
