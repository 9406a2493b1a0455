import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documents } from './documents'
import { lookUpHref, lookUps } from './look-ups'
import { footerMenu, mainMenu, phoneMenu } from './menu'
import { pageTitle } from './page-title'
import { questions } from './questions'
import { services } from '@/lib/services/service-list'
import { hotline, site } from './settings'
import { statusPage } from './status-page.mjs'

const pathOf = (href: string) => href.split('#')[0]!
const anchorOf = (href: string) => href.split('#')[1]
const opens = (href: string) =>
  ['(public)', '(auth)', '(citizen)', ''].some((group) => existsSync(`app/${group}${pathOf(href)}`))

const links = [
  ...mainMenu,
  ...phoneMenu,
  ...footerMenu,
  ...lookUps.map(({ id }) => ({ href: lookUpHref(id) })),
  ...documents,
  ...questions.flatMap(({ link }) => link ?? []),
]

describe('các lối đi của cổng', () => {
  test.each([...new Set(links.map(({ href }) => pathOf(href)))])('mở được %s', (href) => {
    expect(opens(href)).toBe(true)
  })

  test('mỗi đường dẫn đến một dịch vụ gặp đúng dịch vụ ấy', () => {
    const asked = links
      .filter(({ href }) => href.startsWith('/dich-vu-cong#'))
      .map(({ href }) => anchorOf(href))
    expect(services.map(({ id }) => id)).toEqual(expect.arrayContaining(asked))
  })

  test('thanh dưới trên điện thoại theo đúng thứ tự của ứng dụng', () => {
    expect(phoneMenu.map(({ title }) => title)).toEqual([
      'Tin tức',
      'QL cá nhân',
      'Tra cứu',
      'Hỗ trợ',
    ])
  })

  test('mục mà tin nhắn và thư bảo mở thì có ở chân mọi trang, đúng tên ấy', () => {
    for (const name of ['Tìm lại hồ sơ', 'Kích hoạt tài khoản'])
      expect(footerMenu.map(({ title }) => title)).toContain(name)
  })

  test('có đủ sáu mục tra cứu, mỗi mục một địa chỉ riêng', () => {
    expect(new Set(lookUps.map(({ id }) => id)).size).toBe(6)
  })
})

test('tên trang nói «Lỗi» trước tiên khi có lỗi', () => {
  expect(pageTitle('Đăng ký', { hasErrors: true })).toMatch(/^Lỗi: Đăng ký - /)
  expect(pageTitle('Đăng ký')).toMatch(/^Đăng ký - /)
})

test('trang báo lỗi không cần máy chủ vẫn ghi đúng tên cổng và số tổng đài', () => {
  const page = statusPage(500)
  expect(page).toContain(`<strong>${site.title}</strong>`)
  expect(page).toContain(`- ${site.shortTitle}</title>`)
  expect(page).toContain(`<a href="${hotline.href}">${hotline.shown}</a>`)
})
