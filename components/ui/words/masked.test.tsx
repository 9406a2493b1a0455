import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { maskedEmail, maskedNumber, type Mask } from '@/lib/forms/shown'
import { Masked } from './masked'

/** What a screen reader reads. */
const heard = (text: Mask) =>
  renderToStaticMarkup(<Masked>{text}</Masked>)
    .replace(/<span aria-hidden="true">[^<]*<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

test.each<[Mask, string]>([
  [maskedNumber('+84912345678'), 'phần đã che 678'],
  [maskedNumber('001092746265'), 'phần đã che 265'],
  [maskedEmail('son@vidu.example'), 's phần đã che @vidu.example'],
])('nghe %o thì hiểu phần nào đã che, không phải nghe từng dấu sao', (text, words) => {
  expect(heard(text)).toBe(words)
})

test('che rồi thì không vẽ thẳng ra trang được: chỉ Masked vẽ được', () => {
  // @ts-expect-error Nobody can hand it to a page as words.
  expect(() => renderToStaticMarkup(<p>{maskedNumber('+84912345678')}</p>)).toThrow()
})
