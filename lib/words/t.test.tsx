import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inLanguage } from './asked-language'
import { t } from './t'

const inEnglish = <Said,>(say: () => Said) => inLanguage({ language: 'en', address: '/' }, say)

test('câu viết bằng tiếng Việt được đọc nguyên văn khi không ai chọn tiếng khác', () => {
  expect(t('Đến nội dung chính')).toBe('Đến nội dung chính')
})

test('người chọn tiếng Anh đọc câu ấy bằng tiếng Anh, trong một tài liệu không lẫn sang tài liệu khác', async () => {
  const [english, vietnamese] = await Promise.all([
    inEnglish(async () => (await null, t('Đến nội dung chính'))),
    (async () => (await null, t('Đến nội dung chính')))(),
  ])
  expect([english, vietnamese]).toEqual(['Skip to main content', 'Đến nội dung chính'])
})

test('chưa ai dịch thì đọc câu tiếng Việt, không phải một ô trống', () => {
  expect(inEnglish(() => t('Câu này chưa ai dịch.'))).toBe('Câu này chưa ai dịch.')
})

test('điều điền vào câu và liên kết giữa câu đứng đúng chỗ', () => {
  const drawn = t('Gọi {phone}, hoặc <a>viết thư</a> <b>ngay</b>.', {
    phone: '1900 9068',
    a: (words) => <a href="/thu">{words}</a>,
    b: (words) => <strong>{words}</strong>,
  })
  expect(renderToStaticMarkup(<p>{drawn}</p>)).toBe(
    '<p>Gọi 1900 9068, hoặc <a href="/thu">viết thư</a> <strong>ngay</strong>.</p>',
  )
})

test('điều điền vào câu mà trông như thẻ thì vẫn chỉ là chữ', () => {
  expect(renderToStaticMarkup(<p>{t('Chào {name}.', { name: '<b>{x}</b>' })}</p>)).toBe(
    '<p>Chào &lt;b&gt;{x}&lt;/b&gt;.</p>',
  )
})
