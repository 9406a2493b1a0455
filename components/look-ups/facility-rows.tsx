import { facilityKinds } from '@/lib/catalogues/rows/facility'
import type { FacilityRow } from '@/lib/search/ranking/found'
import { t } from '@/lib/words/t'
import { ResultTable } from './result-table'
import { Line, Named, PlaceLine } from './row-parts'

type Props = { caption: string; rows: FacilityRow[] }

export const FacilityRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={[t('Cơ sở, mã'), t('Địa chỉ'), t('Loại')]}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          <Line>{t('Mã cơ sở KCB: {code}', { code: row.code })}</Line>
        </Named>,
        <PlaceLine
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

const fileKindOf = (kind: string): string =>
  (facilityKinds as Record<string, string>)[kind] ?? facilityKinds.khac

/** The tier of before 2025 is not shown: it decides what one pays, and ours is only guessed from the name. */
const Kind = ({ kind }: FacilityRow) => <>{t(fileKindOf(kind))}</>
