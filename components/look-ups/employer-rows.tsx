import { Vietnamese } from '@/components/ui/vietnamese'
import { stateWords } from '@/lib/look-ups/state-words'
import type { EmployerRow } from '@/lib/search/ranking/found'
import { t } from '@/lib/words/t'
import { ResultTable } from './result-table'
import { Line, Named, PlaceLine } from './row-parts'

type Props = { caption: string; rows: EmployerRow[] }

export const EmployerRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={[t('Đơn vị, mã'), t('Địa chỉ'), t('Cơ quan BHXH quản lý')]}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          <Line>{t('Mã đơn vị: {code}', { code: row.code })}</Line>
          {row.taxCode && <Line>{t('Mã số thuế: {taxCode}', { taxCode: row.taxCode })}</Line>}
        </Named>,
        <PlaceLine key="place" name={row.name} address={row.address} within={[row.provinceName]} />,
        <Managed key="office" {...row} />,
      ],
    }))}
  />
)

const Managed = ({ officeName, state }: EmployerRow) => (
  <>
    <Vietnamese>{officeName}</Vietnamese>
    <Line>{stateWords(state)}</Line>
  </>
)
