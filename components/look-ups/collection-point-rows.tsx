import { inVietnamese } from '@/components/ui/vietnamese'
import type { CollectionPointRow } from '@/lib/search/ranking/found'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { ResultTable } from './result-table'
import { Line, Named, Phone, PlaceLine } from './row-parts'

type Props = { caption: string; rows: CollectionPointRow[] }

export const CollectionPointRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={[t('Điểm thu, đại lý'), t('Địa chỉ'), t('Điện thoại')]}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          <Line>{t('Đại lý: <vi>{agent}</vi>', { agent: row.agent, vi: inVietnamese })}</Line>
        </Named>,
        <PlaceLine
          key="place"
          name={row.name}
          address={row.address}
          within={[row.communeName, row.districtName, row.provinceName]}
        />,
        row.phone ? (
          <Phone key="phone" number={row.phone} />
        ) : (
          <span key="phone">
            {t('Chưa có. Hỏi tổng đài <phone></phone>.', {
              phone: () => <Phone number={hotline.shown} />,
            })}
          </span>
        ),
      ],
    }))}
  />
)
