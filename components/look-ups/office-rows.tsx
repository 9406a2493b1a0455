import { formatDay } from '@/lib/forms/days/dates'
import { isCodeShown } from '@/lib/offices/office'
import type { OfficeRow } from '@/lib/search/ranking/found'
import { hotline } from '@/lib/site/settings'
import { ResultTable } from './result-table'
import { Line, Named, Phone, Place } from './row-parts'

type Props = { caption: string; rows: OfficeRow[] }

export const OfficeRows = ({ caption, rows }: Props) => (
  <ResultTable
    caption={caption}
    headers={['Cơ quan, mã', 'Địa chỉ', 'Điện thoại']}
    rows={rows.map((row) => ({
      key: `${row.code} ${row.validFrom}`,
      cells: [
        <Named key="name" {...row}>
          {isCodeShown(row) && <Line>Mã cơ quan: {row.code}</Line>}
          {row.parentName && <Line>Thuộc {row.parentName}</Line>}
          {row.isServing && <Line>Phục vụ một nơi mang tên bạn tìm.</Line>}
          {row.validTo ? <Ended {...row} /> : row.structure === '2025' && <Since {...row} />}
        </Named>,
        <Place
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
    <strong>Đã ngừng sau ngày {formatDay(validTo!)}.</strong>
    {successorName && ` Nay liên hệ ${successorName}.`}
  </Line>
)

/** Its code is not known, so declarations go to the offices whose codes are. */
const Since = ({ validFrom, nameBefore }: OfficeRow) => (
  <Line>
    Tên từ ngày {formatDay(validFrom)}
    {nameBefore && `, trước đó là ${nameBefore}`}. Chưa có mã.
  </Line>
)

const OfficePhone = ({ phone }: Pick<OfficeRow, 'phone'>) =>
  phone ? (
    <Phone number={phone} />
  ) : (
    <>
      Tổng đài <Phone number={hotline.shown} />
    </>
  )
