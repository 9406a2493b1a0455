import { DataTable } from '@/components/ui/data-table'
import type { ImportCounts } from '@/lib/imports/rows/plan-unit'
import { unitWord } from '@/lib/imports/kinds/kind-title'
import type { ShownFile } from '@/lib/imports/desk/shown/show-file'
import { countInWords } from './import-words'

const rowNames: Record<keyof ImportCounts, string> = {
  added: 'Thêm mới',
  changed: 'Đổi nội dung',
  closed: 'Khép lại, vì tệp không còn kể',
  same: 'Giữ nguyên',
  refused: 'Chưa nhận, có chỗ cần sửa',
  held: 'Để lại, vì người ấy có dòng chưa nhận',
}

const ofClaims: Partial<typeof rowNames> = { held: 'Để lại, vì cổng đã có bản mới hơn' }
const names = Object.entries(rowNames) as [keyof ImportCounts, string][]

/** What a dry run found, and what the run did. */
export const CountsTable = ({ file: { kind, tried, stored } }: { file: ShownFile }) =>
  tried && (
    <div className="max-w-[40rem]">
      <DataTable
        caption={`${stored ? 'Kết quả' : 'Nếu nạp tệp này'}, tính bằng ${unitWord(kind)}`}
        columns={[
          { header: 'Việc' },
          { header: 'Xem trước', isNumber: true },
          ...(stored ? [{ header: 'Đã nạp', isNumber: true }] : []),
        ]}
        rows={names.map(([name, label]) => ({
          key: name,
          cells: [
            (kind === 'claims' && ofClaims[name]) || label,
            countInWords(tried[name]),
            ...(stored ? [countInWords(stored[name])] : []),
          ],
        }))}
      />
    </div>
  )
