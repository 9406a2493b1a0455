import { build } from 'esbuild'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { browserWords, surroundWords } from './browser-words.mjs'

const catalogues = new Map([
  ['en', new Map([['Còn {n} ngày', '{n, plural, one {# day} other {# days}} left']])],
])
const built = (code: string) => surroundWords(code, 'a.ts', catalogues)

test('mỗi câu của mã trong trình duyệt mang theo lời của mình bằng mọi tiếng', () => {
  expect(built("const a = t('Còn {n} ngày', { n })")).toContain(
    `t(/* @__PURE__ */ withMessages('Còn {n} ngày', {"vi":["Còn ",["n"]," ngày"],"en":[["n",2,`,
  )
})

test('câu chưa dịch thì đọc bằng tiếng Việt; mã không nói gì thì để nguyên', () => {
  expect(built("msg('Gửi')")).toContain(
    `/* @__PURE__ */ msg(/* @__PURE__ */ withMessages('Gửi', {"en":"Gửi"}))`,
  )
  expect(built('const t = (x) => x; t(y)')).toBe('const t = (x) => x; t(y)')
})

test.each([
  ['vi', ['Đăng xuất', 'Gọi 1900 9068']],
  ['en', ['Sign out', 'Call 1900 9068']],
])('mã trong trình duyệt nói tiếng của trang: %s', async (lang, said) => {
  const { outputFiles } = await build({
    entryPoints: ['server/fixtures/said-in-browser.ts'],
    bundle: true,
    write: false,
    globalName: 'made',
    plugins: [browserWords],
  })
  const page = { document: { documentElement: { lang } } }
  expect(runInNewContext(`${outputFiles[0]!.text}; [...made.said]`, page)).toEqual(said)
})
