import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { paperKindNames, paperKinds } from '@/lib/papers/paper-kind'
import { KIND_BUTTON } from '@/lib/papers/paper-wish'
import { TakePapers } from './take-papers'

test('loại giấy nào cũng có nút lập, và tên nút nói là giấy nào', () => {
  const html = renderToStaticMarkup(
    <TakePapers action="/x" by="a" form={{ values: {}, errors: [] }} />,
  )
  const buttons = [...html.matchAll(/<button[^>]*>.*?<\/button>/gs)].map(([button]) => button)
  expect(buttons).toHaveLength(paperKindNames.length)
  paperKindNames.forEach((kind, at) => {
    for (const words of [`name="${KIND_BUTTON}"`, `value="${paperKinds[kind].slug}"`])
      expect(buttons[at]).toContain(words)
    expect(buttons[at]).toContain(paperKinds[kind].title)
  })
})
