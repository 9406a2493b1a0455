import { readdirSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import config from '@/next.config.js'
import { Gallery, samples } from './gallery'

const ui = 'components/ui'
const files = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !file.includes('.test.'),
)
const exported: Record<string, unknown>[] = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ path.resolve(ui, file))),
)
const components = exported.flatMap((module) =>
  Object.keys(module).filter((name) => /^[A-Z].*[a-z]/.test(name)),
)

test('bộ mẫu cho thấy mọi phần của components/ui, không kể phần nào không còn', () => {
  expect(components.length).toBeGreaterThan(30)
  expect(Object.keys(samples).sort()).toEqual(components.sort())
})

test('bộ mẫu vẽ được, không id nào đứng hai lần', () => {
  const html = renderToStaticMarkup(<Gallery />).replace(/<template.*?<\/template>/gs, '')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('trang đã dựng không có bộ mẫu: đuôi .dev.tsx chỉ npm run dev biết', () => {
  expect(config.pageExtensions).toEqual(['tsx', 'ts'])
})
