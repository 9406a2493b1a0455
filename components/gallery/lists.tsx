import { DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { StepIndicator } from '@/components/ui/step-indicator'
import { StepList } from '@/components/ui/step-list'
import { SummaryList } from '@/components/ui/summary-list'
import { TableRow } from '@/components/ui/table-row'
import type { Samples } from './samples'

const columns = [{ header: 'Cơ quan' }, { header: 'Tỉnh' }, { header: 'Số hồ sơ', isNumber: true }]
const rows = [
  { key: '1', cells: ['BHXH TP Hà Nội', 'Hà Nội', '1.204'] },
  { key: '2', cells: ['Một cơ quan có tên rất dài, '.repeat(4), 'An Giang', '7'] },
]
const stages = ['Điền tờ khai', 'Xem lại', 'In và ký']
const states = ['done', 'current', 'open', 'later', 'locked', 'named', 'mended'] as const

export const lists: Samples = {
  DataTable: (
    <>
      <DataTable
        caption="Xếp dọc trên điện thoại"
        columns={columns}
        rows={rows}
        total={['Tất cả', '', '1.211']}
      />
      <DataTable caption="Không có dòng nào" columns={columns} rows={[]} empty="Chưa có hồ sơ." />
    </>
  ),
  TableRow: (
    <table>
      <tbody>
        <TableRow columns={columns} cells={rows[0]!.cells} />
      </tbody>
    </table>
  ),
  SummaryList: (
    <SummaryList
      rows={[
        { label: 'Họ và tên', value: 'Lê Thị Giả Định', change: { href: '#SummaryList' } },
        { label: 'Thư điện tử', change: { href: '#SummaryList', label: 'Thêm' } },
        { label: 'Địa chỉ', value: 'Số 1, đường rất dài, '.repeat(8) },
      ]}
    />
  ),
  StepIndicator: (
    <>
      <StepIndicator stages={stages} stage={1} page={{ current: 3, total: 7, title: 'Liên hệ' }} />
      <StepIndicator stages={stages} stage={3} />
    </>
  ),
  StepList: (
    <StepList
      steps={states.map((state, index) => ({
        title: `Phần ${index + 1}`,
        state,
        href: state === 'open' ? '#StepList' : undefined,
      }))}
    />
  ),
  Pagination: (
    <>
      <Pagination page={1} pages={9} hrefOf={(page) => `#${page}`} />
      <Pagination page={5} pages={9} hrefOf={(page) => `#${page}`} />
    </>
  ),
}
