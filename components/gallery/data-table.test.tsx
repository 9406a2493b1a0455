import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from '@/components/ui/data-table'

test.each([2, 3, 4])('bảng %i cột nào trên điện thoại cũng xếp dọc, mỗi ô có nhãn', (count) => {
  const columns = Array.from({ length: count }, (_, at) => ({ header: `Cột ${at}` }))
  const html = renderToStaticMarkup(
    <DataTable
      caption="Thử"
      columns={columns}
      rows={[{ key: '1', cells: ['a', 'b', 'c', 'd'] }]}
    />,
  )
  expect(html.match(/<tr[^>]*max-lg:block/g)).toHaveLength(2)
  expect(html.match(/class="cell-label"/g)).toHaveLength(count - 1)
  expect(html).not.toContain('overflow-x-auto')
})

/** A column of what may be done: links and buttons, which paper does not have. */
const ACTS = /header: (?:t\()?'(?:Xem thêm|Báo sai|Việc khác|Việc làm được)'\)?[^}]*\}/g

test('giấy in không có cột của nút và liên kết', () => {
  const tables = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => [name, readFileSync(`components/${name}`, 'utf8')] as const)
  const acts = tables.flatMap(([name, text]) =>
    [...text.matchAll(ACTS)].map(([column]) => ({ name, column })),
  )
  expect(acts.length).toBeGreaterThan(4)
  expect(acts.filter(({ column }) => !column.includes('isForScreen: true'))).toEqual([])
})
