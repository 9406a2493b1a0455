import { expect, test } from 'vitest'
import adapter, { addressesOf, plainPagesOf } from './next-adapter.mjs'
import { processWide } from '@/server/process/process-wide.mjs'

const page = (pathname: string, more: object = {}, fallback: object = {}) => ({
  pathname,
  route: pathname,
  fallback: { filePath: `/b/server/nhap${pathname}.html`, initialRevalidate: false, ...fallback },
  ...more,
})
const outputs = (prerenders: object[], appPages: string[] = []) =>
  ({
    prerenders,
    appPages: appPages.map((pathname) => ({ pathname })),
    staticFiles: [
      { filePath: '/b/server/pages/404.html', pathname: '/404' },
      { filePath: '/b/static/a.css', pathname: '/_next/static/a.css' },
    ],
  }) as unknown as Parameters<typeof plainPagesOf>[0]

test('trang dựng sẵn được kể một lần, cùng tệp của nó, ở đâu Next muốn để', () => {
  const route = page('/ma-qr/a.svg', {}, { filePath: '/b/ma-qr/a.svg.body' })
  const built = [page('/luu-y'), page('/_global-error'), route, { pathname: '/ma-qr/[file]' }]
  const found = plainPagesOf(outputs(built, ['/luu-y', '/luu-y.rsc', '/_not-found']), '/b')
  expect(found).toEqual([
    { path: '/luu-y', file: 'server/nhap/luu-y.html' },
    { path: null, file: 'server/nhap/_global-error.html' },
    { path: null, file: 'server/pages/404.html' },
  ])
})

test.each([
  ['một trang hẹn dựng lại', outputs([page('/tin', {}, { initialRevalidate: 60 })])],
  ['một trang nhận thêm địa chỉ', outputs([page('/tin/1', { parentFallbackMode: null })])],
  ['một trang Next vẽ khi có người mở', outputs([], ['/tin'])],
])('dừng ngay khi dựng nếu có %s, vì mã của Next sẽ trở lại', (_, given) => {
  expect(() => plainPagesOf(given, '/b')).toThrow(/would be built again while serving: \/tin/)
})

test('trang có danh sách địa chỉ khép kín thì được', () => {
  const closed = page('/tin/1', { route: '/tin/[so]', parentFallbackMode: false })
  expect(() => plainPagesOf(outputs([closed], ['/tin/[so]']), '/b')).not.toThrow()
})

test('mọi địa chỉ được kể, trừ những gì chỉ mã của Next hỏi', () => {
  const [appPages, appRoutes] = [
    ['/', '/index.rsc', '/_not-found'],
    ['/ho-so/[so]', '/dang-nhap'],
  ]
  const named = (pages: string[]) => pages.map((pathname) => ({ pathname }))
  const given = { appPages: named(appPages), appRoutes: named(appRoutes) }
  expect(addressesOf(given as Parameters<typeof addressesOf>[0])).toEqual([
    '/',
    '/dang-nhap',
    '/ho-so/[so]',
  ])
})

test('«next start» dừng và chỉ lệnh đúng; máy chủ của cổng thì mở được', () => {
  const asked = { phase: 'phase-production-server', nextVersion: '', projectDir: '' } as const
  const open = () => adapter.modifyConfig!({} as never, asked)
  delete processWide.servesNext
  expect(open).toThrow('Chạy: npm start')
  processWide.servesNext = true
  expect(open()).toEqual({})
  delete processWide.servesNext
})
