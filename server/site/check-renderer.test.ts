import { createElement, version } from 'react'
import { expect, test } from 'vitest'
import { checkRenderer } from './check-renderer.mjs'

test('cổng mở khi React vẽ được trang mà Next của bản này làm ra', () => {
  expect(() => checkRenderer()).not.toThrow()
})

test.each([
  ['Next làm trang bằng React đời khác', { version: '20.0.0', createElement }],
  [
    'trang làm ra không còn vẽ được',
    { version, createElement: () => ({ $$typeof: Symbol.for('react.khac'), type: 'p' }) },
  ],
  ['trang vẽ ra không đúng', { version, createElement: () => '' }],
])('%s: cổng không mở, và nói phải cài gì', (_, theirs) => {
  expect(() => checkRenderer(theirs as Parameters<typeof checkRenderer>[0])).toThrow(
    /không vẽ được[^]*npm install --save-exact react@\d+ react-dom@\d+/,
  )
})
