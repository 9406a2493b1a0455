import { facilityKinds } from '@/lib/catalogues/rows/facility'
import type { FacilityRow } from '@/lib/search/ranking/found'
import { ResultTable } from './result-table'
import { Line, Named, Place } from './row-parts'

type Props = { caption: string; rows: FacilityRow[] }

export const FacilityRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={['Cơ sở, mã', 'Địa chỉ', 'Loại']}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          <Line>Mã cơ sở KCB: {row.code}</Line>
        </Named>,
        <Place
          key="place"
          name={row.name}
          address={row.address}
          within={[row.communeName, row.districtName, row.provinceName]}
        />,
        <Kind key="kind" {...row} />,
      ],
    }))}
  />
)

const kinds: Record<string, string | undefined> = facilityKinds

/** The tier of before 2025 is not shown: it decides what one pays, and ours is only guessed from the name. */
const Kind = ({ kind }: FacilityRow) => <>{kinds[kind] ?? facilityKinds.khac}</>
