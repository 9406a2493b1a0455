import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readScriptTable } from './csp.mjs'

let build: string
beforeEach(() => {
  build = mkdtempSync(path.join(tmpdir(), 'build-'))
  mkdirSync(path.join(build, 'server', 'app', 'tin-tuc'), { recursive: true })
})
afterEach(() => rmSync(build, { recursive: true }))

const manifest = (routes: object, dynamicRoutes: object = {}) =>
  writeFileSync(
    path.join(build, 'prerender-manifest.json'),
    JSON.stringify({ routes, dynamicRoutes }),
  )
const page = (name: string, html: string) =>
  writeFileSync(path.join(build, 'server', 'app', `${name}.html`), html)
const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`

test('mỗi trang dựng sẵn được đúng các đoạn mã viết trong trang đó', () => {
  manifest({ '/': {}, '/tin-tuc/mot': {}, '/robots.txt': {} })
  page('index', '<script src="/a.js"></script><script>một</script><script id="x">hai\n</script>')
  page('tin-tuc/mot', '<script data-src="x">ba</script>')
  page('_not-found', '<script>bốn</script>')
  expect(readScriptTable(build)).toEqual({
    pages: { '/': [hash('một'), hash('hai\n')], '/tin-tuc/mot': [hash('ba')] },
    errors: [hash('bốn')],
  })
})

test.each([
  ['một trang hẹn dựng lại', { '/': { initialRevalidateSeconds: 60 } }, {}],
  ['một trang dựng khi có người mở', {}, { '/tin-tuc/[slug]': { fallback: null } }],
])('dừng ngay khi dựng nếu có %s, vì chính sách không theo kịp', (_, routes, dynamicRoutes) => {
  manifest(routes, dynamicRoutes)
  expect(() => readScriptTable(build)).toThrow('built again')
})
