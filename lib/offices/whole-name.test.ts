import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Below the province it stands under, in the tree of a list. */
const IN_A_TREE = ['components/registration/offices/office-tree.tsx']
const ROOMS = ['lib/offices/', 'lib/search/']

test('không nơi nào nói tên một cơ quan mà không nói tỉnh', () => {
  const files = ['app', 'browser', 'components', 'lib']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
  const alone = files.filter(
    (file) =>
      !/\.test\.tsx?$/.test(file) &&
      !IN_A_TREE.includes(file) &&
      !ROOMS.some((room) => file.startsWith(room)) &&
      /\b(?:office|closed|successor)\??\.name\b|findOffice\([^)]*\)\)\??\.name/.test(
        readFileSync(file, 'utf8'),
      ),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(alone).toEqual([])
})
