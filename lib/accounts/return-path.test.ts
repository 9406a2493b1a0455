import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLocalPath } from './local-path'
import { returnPath } from './return-path'

const ID = '0d5f9c1e-0000-4000-8000-000000000001'
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(page|route)\.tsx?$/.test(path.basename(file)))
  .map((file) => ({
    address: path
      .join('/', path.dirname(file))
      .replace(/\/\([^)]+\)/g, '')
      .replace('[id]', ID)
      .replace(/\[(\w+)\]/g, 'K7PM3QXR')
      .replace(/^$/, '/'),
    opens:
      path.basename(file).startsWith('page') ||
      readFileSync(path.join('app', file), 'utf8').includes('export const GET'),
    isPage: file.endsWith('.tsx'),
    asksWho: readFileSync(path.join('app', file), 'utf8').includes('requireCitizen('),
  }))
const homes = ['/ca-nhan', '/can-bo'] as const

describe('trang quay về sau khi đăng nhập', () => {
  const taking = routes.filter(({ opens }) => !opens)
  test.each(taking)('$address chỉ nhận biểu mẫu: không dẫn ai về đó', ({ address }) => {
    for (const home of homes)
      for (const more of ['', '/', '?x=1', '#loi', '/.', '/x/..'])
        expect(returnPath(address + more, home)).toBe(home)
  })

  const doorsAndOthers = routes.filter(
    ({ address, asksWho }) =>
      !asksWho && /^\/(?!ca-nhan|can-bo)|\/(dang-nhap|kich-hoat)/.test(address),
  )
  test.each(doorsAndOthers)('$address không ở sau cửa', ({ address }) => {
    for (const home of homes) expect(returnPath(address, home)).toBe(home)
  })

  const pages = routes.filter(
    (route) => route.opens && route.isPage && !doorsAndOthers.includes(route),
  )
  test.each(pages)('$address: vào rồi thì về đúng đó, và chỉ bằng cửa của nó', ({ address }) => {
    const mine = address.startsWith('/can-bo') ? '/can-bo' : '/ca-nhan'
    const others = mine === '/can-bo' ? '/ca-nhan' : '/can-bo'
    expect(returnPath(address, mine)).toBe(address)
    expect(returnPath(`${address}?trang=2#bang`, mine)).toBe(`${address}?trang=2#bang`)
    expect(returnPath(address, others)).toBe(others)
  })

  // What was typed is told to be seen again after signing in: there must be a page to see it on.
  const presses = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join('app', file), 'utf8').includes('citizenWhoPresses('))
    .map((file) => path.dirname(file))
  test.each([...new Set(presses)])('biểu mẫu ở %s: có trang để quay về', (folder) => {
    const address = (one: string) =>
      `/${one}`
        .replace(/\/\([^)]+\)/g, '')
        .replace(/\[id\]/g, ID)
        .replace(/\[\w+\]/g, 'K7PM3QXR') || '/'
    const near = [address(folder), address(path.dirname(folder))]
    expect(near.some((one) => one !== '/' && returnPath(one, '/ca-nhan') === one)).toBe(true)
  })

  test('tờ khai đã duyệt cũng mở được bằng địa chỉ', () =>
    expect(returnPath('/ca-nhan/to-khai-da-duyet', '/ca-nhan')).toBe('/ca-nhan/to-khai-da-duyet'))

  test('thiếu hay lặp lại thì về trang của cửa', () => {
    expect(returnPath(undefined, '/ca-nhan')).toBe('/ca-nhan')
    expect(returnPath(['/ca-nhan/nhat-ky', '/b'], '/ca-nhan')).toBe('/ca-nhan')
  })
})

describe('địa chỉ của trang này', () => {
  test.each([
    ['/ca-nhan/the-bhyt', '/ca-nhan/the-bhyt'],
    ['/can-bo?trang-thai=cho&trang=2#bang', '/can-bo?trang-thai=cho&trang=2#bang'],
    ['/tra-cứu', '/tra-c%E1%BB%A9u'],
    ['/ca-nhan?ve=https://evil.example', '/ca-nhan?ve=https://evil.example'],
  ])('giữ «%s»', (asked, path) => expect(readLocalPath(asked)).toBe(path))

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '',
    `/${'a'.repeat(600)}`,
  ])('không theo «%s» ra khỏi trang', (asked) => expect(readLocalPath(asked)).toBeNull())

  test.each(['/./', '/a//../b', '/x?y=\\z', '/đi/../đến'])(
    'địa chỉ đã nhận «%s» không bao giờ chỉ ra máy khác',
    (asked) => {
      const path = readLocalPath(asked)
      expect(new URL(path ?? '/', 'https://portal.example').host).toBe('portal.example')
    },
  )
})
