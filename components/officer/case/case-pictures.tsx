import { Fragment } from 'react'
import { photoWarnings, type PhotoWarning } from '@/lib/photos/photo'
import { comparedLines } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { picturesOf } from '@/lib/registration/answers/pictures'
import { whoseOf } from '@/lib/registration/steps/declaration'
import type { OfficeCase } from '@/lib/review/office-case'
import type { OpenedCase } from '@/lib/review/desk/open-case'
import { Picture } from './picture'

type Props = {
  officeCase: OfficeCase
  printed: PrintedDeclaration
  warningsOf: OpenedCase['warningsOf']
}

/** The pictures of the papers. They stay in sight while the sheet is scrolled. */
export function CasePictures({ officeCase, printed, warningsOf }: Props) {
  const { fullName } = whoseOf(officeCase.answers)
  const typed = comparedLines(officeCase.answers, printed)
  return (
    <div className="lg:sticky lg:top-2 lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-y-auto">
      <h2 className="sr-only">Giấy tờ</h2>
      {picturesOf(officeCase.answers).map(({ field, label, id }) => (
        <Fragment key={id}>
          <Picture
            id={field}
            title={label}
            src={paperAddress(officeCase, id)}
            of={fullName}
            typed={typed}
          />
          <Seen warnings={warningsOf(id)} />
        </Fragment>
      ))}
    </div>
  )
}

const Seen = ({ warnings }: { warnings: PhotoWarning[] }) =>
  warnings.length > 0 && (
    <p className="mb-4 -mt-2 border-l-4 border-accent pl-2 text-sm">
      Máy nhận thấy: {warnings.map((name) => photoWarnings[name].label).join(', ')}.
    </p>
  )

export const paperAddress = ({ reference }: Pick<OfficeCase, 'reference'>, id: string): string =>
  `/can-bo/ho-so/${reference}/giay-to/${id}`
