import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { speaking } from '@/lib/words/asked-language'
import { ReasonWords } from './reason-words'

const note = 'Chụp lại ở nơi đủ sáng.'
const drawnIn = (language: string) =>
  speaking(language, () => renderToStaticMarkup(<ReasonWords text="" note={note} />))

test('người đọc trang tiếng Anh nghe lời cán bộ ghi thêm bằng tiếng Việt; trang tiếng Việt không đánh dấu gì', () => {
  expect(drawnIn('en')).toContain(`<span lang="vi">${note}</span>`)
  expect(drawnIn('en')).not.toContain('Cán bộ ghi thêm')
  expect(drawnIn('vi')).toContain(`Cán bộ ghi thêm: ${note}`)
  expect(drawnIn('vi')).not.toContain('lang=')
})
