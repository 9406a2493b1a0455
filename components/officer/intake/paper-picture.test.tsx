import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PageForm } from '@/lib/review/desk/page-form'
import { PICTURE_BOX } from '@/lib/review/papers/scan-words'
import { DeskForm } from '../desk-form'
import { PaperPicture } from './paper-picture'

test('cán bộ chọn ảnh tờ khai bằng nút của cổng, không bằng chữ của trình duyệt', () => {
  const html = renderToStaticMarkup(<PaperPicture isOfPage={false} />)
  expect(html).toMatch(new RegExp(`<label for="${PICTURE_BOX}"[^>]*>Chọn tệp</label>`))
  expect(html).toContain('Chưa chọn tệp nào.')
})

test('chưa chọn ảnh vẫn làm được mọi việc khác: không biểu mẫu nào của trang để trình duyệt chặn', () => {
  const own = renderToStaticMarkup(<PaperPicture isOfPage={false} />)
  const page = renderToStaticMarkup(
    <DeskForm form={{ unsent: {} } as PageForm} parts={[]}>
      <PaperPicture isOfPage />
    </DeskForm>,
  )
  for (const html of [own, page]) expect(html).toMatch(/<form[^>]* noValidate/i)
  expect(page).toMatch(
    /<input[^>]*type="file"[^>]*form="ban-lam-viec"|form="ban-lam-viec"[^>]*type="file"/,
  )
})
