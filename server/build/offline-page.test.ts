import { expect, test } from 'vitest'
import { offlineFiles } from './offline-page.mjs'

type Outputs = Parameters<typeof offlineFiles>[0]
const made = (entryPoint: string | undefined, imports: [path: string, late?: true][] = []) =>
  ({
    entryPoint,
    imports: imports.map(([path, late]) => ({
      path,
      kind: late ? 'dynamic-import' : 'import-statement',
    })),
  }) as Outputs[string]

const outputs: Outputs = {
  'enhance.js': made('browser/enhance.ts', [
    ['shared.js'],
    ['mount.js', true],
    ['places.js', true],
    ['show-card.js', true],
  ]),
  'shared.js': made(undefined),
  'mount.js': made('browser/islands/mount-island.tsx', [
    ['preact.js'],
    ['reader.js', true],
    ['checker.js', true],
    ['viewer.js', true],
  ]),
  'preact.js': made(undefined),
  'reader.js': made('browser/paper/paper-reader.tsx', [['preact.js'], ['qr.js', true]]),
  'checker.js': made('browser/clinic/check/card-checker.tsx', [['preact.js'], ['qr.js', true]]),
  'show-card.js': made('browser/clinic/show-card.ts', [['draw.js']]),
  'draw.js': made(undefined),
  'qr.js': made(undefined),
  'viewer.js': made('browser/officer/picture/picture-viewer.tsx'),
  'places.js': made('browser/places/places.ts'),
}

test('trang đọc giấy, thẻ và trang kiểm tra thẻ khi mất mạng có mọi mã của mình, kể cả phần đến sau, và không mã của trang khác', () => {
  expect(offlineFiles(outputs)).toEqual([
    'checker.js',
    'draw.js',
    'enhance.js',
    'mount.js',
    'preact.js',
    'qr.js',
    'reader.js',
    'shared.js',
    'show-card.js',
  ])
})

test('phần đọc giấy đổi chỗ thì lúc dựng đã nói, không đợi đến khi mất mạng', () => {
  const { 'reader.js': _, ...without } = outputs
  expect(() => offlineFiles(without)).toThrow('browser/paper/paper-reader.tsx')
})
