import { PersonName } from '@/components/ui/words/person-name'
import { shownIdNumber } from '@/lib/forms/shown'
import { shownBirth } from '@/lib/insured/birth'
import type { CardReading, CardSource } from '@/lib/photos/card/card-reading'
import { unlikeCard } from '@/lib/registration/photos/beside-card'
import { whoseOf, type Declaration } from '@/lib/registration/steps/declaration'

const sources: Record<CardSource, string> = {
  'square-code': 'mã QR',
  'card-lines': 'dòng máy đọc của thẻ',
  'passport-lines': 'dòng máy đọc của hộ chiếu',
}

const differs = { fullName: 'Họ tên khác tờ khai', idNumber: 'Số khác tờ khai' } as const

/** What a machine read on the paper in a picture, with where it stood, beside what was declared. */
export function CardSays({
  reading,
  answers,
}: {
  reading: CardReading | null
  answers: Declaration
}) {
  if (!reading) return null
  const unlike = unlikeCard(reading, whoseOf(answers))
  return (
    <div className="mb-4 -mt-2 border-l-4 border-line pl-2 text-sm wrap-anywhere">
      <p className="font-bold">Máy đọc từ {sources[reading.source]}</p>
      <ul>
        {linesOf(reading).map(([label, value]) => (
          <li key={label}>
            {label}: {label === 'Họ tên' ? <PersonName>{value}</PersonName> : value}
          </li>
        ))}
      </ul>
      {unlike.length > 0 && (
        <p className="font-bold">{unlike.map((field) => differs[field]).join('. ')}.</p>
      )}
    </div>
  )
}

const linesOf = (reading: CardReading): [string, string][] =>
  (
    [
      ['Số', shownIdNumber(reading.number)],
      ['Số căn cước', reading.ownNumber && shownIdNumber(reading.ownNumber)],
      ['Số giấy tờ trước', reading.formerNumber],
      ['Họ tên', reading.fullName ?? reading.plainName?.text],
      ['Ngày sinh', shownBirth(reading.birthDate)],
      ['Giới tính', reading.sex],
      ['Ngày cấp', reading.issuedOn && shownBirth(reading.issuedOn)],
      ['Có giá trị đến', reading.expiresOn && shownBirth(reading.expiresOn)],
    ] as [string, string | undefined][]
  ).filter((line): line is [string, string] => Boolean(line[1]))
