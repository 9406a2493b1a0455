import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Words } from './words'

const drawn = (text: string) => renderToStaticMarkup(<Words>{text}</Words>)

test.each(['5.337.000,00 đồng', 'Từ 05/09/1990 đến 31/12/2026.', '2,75 tháng'])(
  'số và ngày đọc lên là một chữ, không bị cắt: “%s”',
  (text) => {
    expect(drawn(text)).toBe(text)
  },
)

test.each([
  'hotro@baohiemxahoi.example',
  'ngo-van.dung@vidu.example',
  'http://vidu.vn:4330/kiem-tra',
])('địa chỉ đọc liền một mạch: “%s”', (text) => {
  const html = drawn(text)
  expect(html).toContain('<wbr/>')
  // A box within the line would be read with spaces around it.
  expect(html).not.toContain('class="whole"')
  expect(html.replace(/<[^>]+>/g, '')).toBe(text)
})

test('mã có dấu nối vẫn đứng nguyên trên một dòng', () => {
  expect(drawn('Mã K7P-M3Q-XR')).toBe('Mã <span class="whole">K7P-M3Q-XR</span>')
})
