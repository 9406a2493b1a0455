import { DataTable } from '@/components/ui/data-table'
import { importKindOf, type ImportKindId } from '@/lib/imports/kinds/import-kinds'

/** What a file of this kind has: read from the kind itself, so that it can't tell anything else than the importer does. */
export const ColumnsTable = ({ kind }: { kind: ImportKindId }) => (
  <>
    <h2 className="mb-2 text-xl">Các cột của tệp này</h2>
    <p className="mb-2">Cột đứng theo thứ tự nào cũng được. Cột khác thì bỏ trước khi gửi.</p>
    <DataTable
      caption="Các cột của tệp này"
      hideCaption
      columns={[{ header: 'Tên cột' }, { header: 'Bắt buộc' }, { header: 'Cũng đọc được là' }]}
      rows={Object.entries(importKindOf(kind).columns).map(([name, column]) => ({
        key: name,
        cells: [
          column.header,
          column.isRequired ? 'Có' : 'Không',
          column.names?.join('; ') ?? 'Không có tên khác',
        ],
      }))}
    />
  </>
)
