import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pageAbove } from './error-page.mjs'
import { addressNow } from './former-addresses.mjs'

const addressOf = (file: string) => {
  const parts = path.dirname(file).split(path.sep)
  return `/${parts.filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`
}
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(page|route)\.tsx?$/.test(file))
  .map((file) => ({ address: addressOf(file), source: readFileSync(`app/${file}`, 'utf8') }))
const isShown = ({ source }: (typeof routes)[number]) =>
  /export (const GET|(async )?function GET|default)/.test(source)
const shown = new Set(routes.filter(isShown).map(({ address }) => address))
const forForms = routes.filter((route) => !isShown(route)).map(({ address }) => address)

test('có những địa chỉ chỉ nhận biểu mẫu', () => expect(forForms.length).toBeGreaterThan(15))

// What a gateway or a script calls is opened by nobody.
test.each(forForms.filter((address) => !/^\/(api|tai-anh)\//.test(address)))(
  'mở thẳng %s thì được dẫn về một trang có thật',
  (url) => {
    const [above] = pageAbove({ url, headers: { accept: 'text/html' } })!.split('?')
    expect(shown).toContain(above)
  },
)

test('không địa chỉ nào của hôm nay bị coi là địa chỉ cũ', () => {
  expect(routes.filter(({ address }) => addressNow(address))).toEqual([])
})
