import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { maskedEmail, maskedIdNumber, maskedPhone } from '@/lib/forms/shown'
import { Masked } from './masked'

/** What a screen reader reads. */
const heard = (text: string) =>
  renderToStaticMarkup(<Masked>{text}</Masked>)
    .replace(/<span aria-hidden="true">[^<]*<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

test.each([
  [maskedPhone('+84912345678'), '0912 phần đã che 678'],
  [maskedIdNumber('001092746265'), 'phần đã che 265'],
  [maskedEmail('son@vidu.example'), 's phần đã che @vidu.example'],
])('nghe “%s” thì hiểu phần nào đã che, không phải nghe từng dấu sao', (text, words) => {
  expect(heard(text)).toBe(words)
})
