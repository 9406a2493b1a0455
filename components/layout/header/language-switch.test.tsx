import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ofAddress } from '@/lib/words/addresses.mjs'
import { inLanguage, type AskedLanguage } from '@/lib/words/asked-language'
import { LanguageSwitch } from './language-switch'

const drawn = () => renderToStaticMarkup(<LanguageSwitch className="" />)
const leadsTo = (html: string) => / lang="(\w+)" hrefLang="\1" href="([^"]*)"/.exec(html)?.slice(1)
const on = (asked: AskedLanguage) => leadsTo(inLanguage(asked, drawn))

test('đổi tiếng thì vẫn ở trang ấy, với điều đang hỏi', () => {
  expect(on({ language: 'vi', address: '/huong-dan?tim=a&trang=2' })).toEqual([
    'en',
    '/en/huong-dan?tim=a&amp;trang=2',
  ])
  expect(on({ language: 'en', address: '/huong-dan' })).toEqual(['vi', '/huong-dan'])
})

test('trang không có tiếng Anh thì dẫn đến trang chủ tiếng Anh, không đến chính nó', () => {
  expect(on({ language: 'vi', address: '/can-bo/ho-so/K7' })).toEqual(['en', '/en'])
  expect(leadsTo(ofAddress(drawn(), '/can-bo'))).toEqual(['en', '/en'])
})

test('trang dựng sẵn cũng dẫn đến chính nó', () => {
  expect(leadsTo(ofAddress(drawn(), '/huong-dan'))).toEqual(['en', '/en/huong-dan'])
})

test('sau một biểu mẫu không mở lại được thì không có nút đổi tiếng', () => {
  expect(inLanguage({ language: 'en', address: null }, drawn)).toBe('')
})

test('nơi đang gõ câu trả lời, đổi tiếng là một nút của biểu mẫu: gửi điều đã gõ đến trang ấy bằng tiếng kia', () => {
  const of = (asked: AskedLanguage) =>
    inLanguage(asked, () =>
      renderToStaticMarkup(<LanguageSwitch className="" form={{ id: 'buoc' }} />),
    )
  const html = of({ language: 'vi', address: '/dang-ky/lien-he?ma=K7' })
  expect(html).toMatch(/<button form="buoc" value="doi-tieng" lang="en" /)
  expect(html).toContain(' formAction="/en/dang-ky/lien-he?ma=K7"')
  expect(of({ language: 'en', address: '/dang-ky/lien-he' })).toContain(
    ' formAction="/dang-ky/lien-he"',
  )
})
