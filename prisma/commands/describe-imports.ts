import { catalogueOf, type CatalogueId } from '@/lib/catalogues/rows/catalogue'
import type { CountedRows, Import } from '@/prisma/import/import-catalogue'

const shown = new Intl.NumberFormat('vi-VN')

/** What an import did, or would do, for the eyes of whoever runs it. */
export function describeImports(imports: Import[], isDryRun: boolean): string {
  const head = isDryRun ? 'Chạy thử, không giữ lại gì.' : 'Đã nạp.'
  if (imports.length === 0) return `${head} Mọi danh mục đã khớp với tệp.`
  return [head, ...imports.map(describeImport)].join('\n')
}

const describeImport = ({ catalogue, version, rows, added, changed, closed }: Import): string =>
  [
    `${catalogue} (${catalogueOf(catalogue as CatalogueId).title}): phiên bản ${version}, ${shown.format(rows)} dòng`,
    ...[line('thêm', added), line('đổi', changed), line('khép', closed)].filter(Boolean),
  ].join('\n')

function line(word: string, { count, examples }: CountedRows): string {
  if (count === 0) return ''
  const others = count > examples.length ? ', …' : ''
  return `  ${word} ${shown.format(count)}: ${examples.map((name) => `“${name}”`).join(', ')}${others}`
}
