import { stateWords } from '@/lib/look-ups/state-words'
import type { EmployerRow } from '@/lib/search/ranking/found'
import { ResultTable } from './result-table'
import { Line, Named, Place } from './row-parts'

type Props = { caption: string; rows: EmployerRow[] }

export const EmployerRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={['Đơn vị, mã', 'Địa chỉ', 'Cơ quan BHXH quản lý']}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          <Line>Mã đơn vị: {row.code}</Line>
          {row.taxCode && <Line>Mã số thuế: {row.taxCode}</Line>}
        </Named>,
        <Place key="place" name={row.name} address={row.address} within={[row.provinceName]} />,
        <Managed key="office" {...row} />,
      ],
    }))}
  />
)

const Managed = ({ officeName, state }: EmployerRow) => (
  <>
    {officeName}
    <Line>{stateWords(state)}</Line>
  </>
)
