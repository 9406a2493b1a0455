import { Fragment } from 'react'
import { photoWarnings } from '@/lib/photos/judging/photo-warnings'
import type { SeenPhoto } from '@/lib/registration/photos/seen-photos'
import { comparedLines } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import type { picturesOf } from '@/lib/registration/answers/pictures'
import { whoseOf } from '@/lib/registration/steps/declaration'
import type { OfficeCase } from '@/lib/review/office-case'
import type { OpenedCase } from '@/lib/review/desk/open-case'
import { CardSays } from './card-says'
import { Picture } from './picture'

type Props = {
  officeCase: OfficeCase
  pictures: ReturnType<typeof picturesOf>
  printed: PrintedDeclaration
  seenOf: OpenedCase['seenOf']
}

/** The pictures of the papers. They stay in sight while the sheet is scrolled. */
export function CasePictures({ officeCase, pictures, printed, seenOf }: Props) {
  const { fullName } = whoseOf(officeCase.answers)
  const typed = comparedLines(officeCase.answers, printed)
  return (
    <div className="lg:sticky lg:top-2 lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-y-auto">
      <h2 className="sr-only">Giấy tờ</h2>
      {pictures.map(({ field, label, id }) => (
        <Fragment key={id}>
          <Picture
            id={field}
            title={label}
            src={paperAddress(officeCase, id)}
            of={fullName}
            typed={typed}
          />
          <Seen {...seenOf(id)} />
          <CardSays reading={seenOf(id).reading} answers={officeCase.answers} />
        </Fragment>
      ))}
    </div>
  )
}

const Seen = ({ warnings, because }: Pick<SeenPhoto, 'warnings' | 'because'>) =>
  warnings.length > 0 && (
    <div className="mb-4 -mt-2 border-l-4 border-accent pl-2 text-sm">
      <p>Máy nhận thấy: {warnings.map((name) => photoWarnings[name].label).join(', ')}.</p>
      {because && <p className="wrap-anywhere">Người gửi cho biết: “{because}”</p>}
    </div>
  )

export const paperAddress = ({ reference }: Pick<OfficeCase, 'reference'>, id: string): string =>
  `/can-bo/ho-so/${reference}/giay-to/${id}`
