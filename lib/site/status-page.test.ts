import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hotline, site } from './settings'
import { statusPage } from './status-page.mjs'

const every = [400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 429, 431, 500, 502, 503]
const headingOf = (status: number) => /<h1>(.*?)<\/h1>/.exec(statusPage(status))![1]!

test.each(every)('trả lời %i có lời: điều gì đã xảy ra, làm gì tiếp, gọi ai', (status) => {
  const page = statusPage(status)
  expect(page).toContain(`<title>Lỗi: ${headingOf(status)} - ${site.shortTitle}</title>`)
  expect(page).toContain(`<strong>${site.title}</strong>`)
  expect(page).toMatch(/<p>[^<]{10,}\.<\/p>/)
  expect(page).toContain('href="/"')
  expect(page).toContain(`<a href="${hotline.href}">${hotline.shown}</a>`)
  expect(page).not.toMatch(/undefined|NaN/)
})

test('chỉ địa chỉ sai mới bị gọi là địa chỉ sai', () => {
  const wrong = every.filter((status) => headingOf(status) === headingOf(400))
  expect(wrong).toEqual([400])
})

test.each([409, 413, 415, 422])(
  'trả lời %i cho một lần gửi: có lối quay lại phần đã nhập',
  (status) => {
    expect(statusPage(status)).toContain('Nhấn nút quay lại của trình duyệt')
  },
)

test('chữ của trang báo lỗi to theo cỡ chữ người đọc đã đặt cho trình duyệt', () => {
  const css = readFileSync('public/loi-he-thong.css', 'utf8')
  const sizes = [...css.matchAll(/font(?:-size)?:\s*([\d.]+[a-z%]*)/g)].map(([, size]) => size!)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.filter((size) => !/^[\d.]+(em|rem|%)$/.test(size))).toEqual([])
})
