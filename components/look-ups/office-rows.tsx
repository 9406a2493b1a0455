import { inVietnamese } from '@/components/ui/vietnamese'
import { formatDay } from '@/lib/forms/days/dates'
import { isCodeShown } from '@/lib/offices/office'
import type { OfficeRow } from '@/lib/search/ranking/found'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { ResultTable } from './result-table'
import { Line, Named, Phone, PlaceLine } from './row-parts'

type Props = { caption: string; rows: OfficeRow[] }

export const OfficeRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={[t('Cơ quan, mã'), t('Địa chỉ'), t('Điện thoại')]}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          {isCodeShown(row) && <Line>{t('Mã cơ quan: {code}', { code: row.code })}</Line>}
          {row.parentName && (
            <Line>
              {t('Thuộc <vi>{parentName}</vi>', { parentName: row.parentName, vi: inVietnamese })}
            </Line>
          )}
          {row.isServing && <Line>{t('Phục vụ một nơi mang tên bạn tìm.')}</Line>}
          {row.validTo ? <Ended {...row} /> : row.structure === '2025' && <Since {...row} />}
        </Named>,
        <PlaceLine
          key="place"
          name={row.name.replace(/^BHXH/, 'Bảo hiểm xã hội')}
          address={row.address}
          within={[row.provinceName]}
        />,
        <OfficePhone key="phone" phone={row.phone} />,
      ],
    }))}
  />
)

/** It was asked for by its name; whoever came in its place is the one to go to. */
const Ended = ({ validTo, successorName }: OfficeRow) => (
  <Line>
    <strong>{t('Đã ngừng sau ngày {day}.', { day: formatDay(validTo!) })}</strong>
    {successorName && ' '}
    {successorName &&
      t('Nay liên hệ <vi>{successorName}</vi>.', { successorName, vi: inVietnamese })}
  </Line>
)

/** Its code is not known, so declarations go to the offices whose codes are. */
const Since = ({ validFrom, nameBefore }: OfficeRow) => (
  <Line>
    {nameBefore
      ? t('Tên từ ngày {day}, trước đó là <vi>{nameBefore}</vi>. Chưa có mã.', {
          day: formatDay(validFrom),
          nameBefore,
          vi: inVietnamese,
        })
      : t('Tên từ ngày {day}. Chưa có mã.', { day: formatDay(validFrom) })}
  </Line>
)

const OfficePhone = ({ phone }: Pick<OfficeRow, 'phone'>) =>
  phone ? (
    <Phone number={phone} />
  ) : (
    <>{t('Tổng đài <phone></phone>', { phone: () => <Phone number={hotline.shown} /> })}</>
  )
