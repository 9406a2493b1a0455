import { expect, test } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { ByWhom } from './by-whom'

const father = { id: 'father', fullName: 'Ngô Văn Thử' }
const child = { id: 'child', fullName: 'Ngô Thị Mẫu' }
const ofChild = { relation: 'guardian', accountId: 'child' } as const
const shown = (props: Parameters<typeof ByWhom>[0]) =>
  renderToStaticMarkup(<ByWhom {...props} />).replace(/<[^>]*>/g, '')

test('người giám hộ không đọc được tên người giám hộ kia, chỉ biết là người khác', () => {
  const read = shown({ by: father, viewerId: 'mother', records: ofChild })
  expect(read).toBe('Người giám hộ khác')
})

test('người con đọc được ai đã làm; người giám hộ đọc được việc chính người con làm', () => {
  const own = { relation: 'self', accountId: 'child' } as const
  expect(shown({ by: father, viewerId: 'child', records: own })).toBe('Ngô Văn Thử')
  expect(shown({ by: child, viewerId: 'mother', records: ofChild })).toBe('Ngô Thị Mẫu')
})
