import { expect, test } from 'vitest'
import { readDocumentHead } from '@/server/build/document-head.mjs'
import { plainPage } from './plain-pages.mjs'

const built = `<!DOCTYPE html><html lang="vi" class="chu"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/next.js"/><title>Lưu ý</title>
<script src="/next.js" async=""></script></head><body><h1>Lưu ý</h1><script>self.__next_f.push([1,"<p>"
])</script><script src="/b.js" id="_R_"></script></body></html>`

test('trang dựng sẵn đến trình duyệt không kèm mã của Next, chỉ một tệp của cổng', () => {
  const page = plainPage(built, '/live.js')
  expect(page).toContain('<h1>Lưu ý</h1></body>')
  expect(page).not.toMatch(/next|b\.js/)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toContain('<script type="module" src="/live.js"></script></head>')
})

test.each(['<template id="B:0"></template>', '<div hidden="" id="S:0"></div>'])(
  'dừng ngay khi dựng nếu một trang phải đợi mã mới đủ chữ: %s',
  (waiting) => {
    expect(() => plainPage(built.replace('<h1>', `${waiting}<h1>`), '/live.js')).toThrow('waits')
  },
)

test('trang vẽ khi có người mở mang cùng phần đầu với trang dựng sẵn, trừ tên trang', () => {
  const { fontClass, tags } = readDocumentHead(plainPage(built, '/live.js'))
  expect(fontClass).toBe('chu')
  expect(tags).toBe(
    '<meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/><script type="module" src="/live.js"></script>',
  )
})

test('dừng ngay khi trang mẫu không có tệp kiểu', () => {
  expect(() => readDocumentHead('<head></head>')).toThrow('style sheet')
})
