import type { CollectionPointRow } from '@/lib/search/ranking/found'
import { hotline } from '@/lib/site/settings'
import { ResultTable } from './result-table'
import { Line, Named, Phone, Place } from './row-parts'

type Props = { caption: string; rows: CollectionPointRow[] }

export const CollectionPointRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={['Điểm thu, đại lý', 'Địa chỉ', 'Điện thoại']}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          <Line>Đại lý: {row.agent}</Line>
        </Named>,
        <Place
          key="place"
          name={row.name}
          address={row.address}
          within={[row.communeName, row.districtName, row.provinceName]}
        />,
        row.phone ? (
          <Phone key="phone" number={row.phone} />
        ) : (
          <span key="phone">
            Chưa có. Hỏi tổng đài <Phone number={hotline.shown} />
          </span>
        ),
      ],
    }))}
  />
)
