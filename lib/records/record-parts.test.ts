import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordParts } from './record-parts'

const folder = 'app/(citizen)/ca-nhan/[whose]'
const OF_ALL = ['nhat-ky']

test('phần nào cũng có trang ở địa chỉ của nó, và trang nào cũng là của một phần', () => {
  const below = readdirSync(folder, { withFileTypes: true })
  const pages = below.filter((one) => one.isDirectory()).map(({ name }) => name)
  const slugs = Object.values(recordParts).map(({ slug }) => slug)
  const advice = `phần mới là một dòng ở record-parts.ts và một thư mục cùng tên ở ${folder}`
  expect(pages.toSorted(), advice).toEqual([...slugs, ...OF_ALL].toSorted())
  for (const slug of slugs)
    expect(readdirSync(`${folder}/${slug}`), `${folder}/${slug}`).toContain('route.tsx')
})
