import { Fragment } from 'react'
import { photoWarnings, type PhotoWarning } from '@/lib/photos/photo'
import { comparedLines } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { stepOf } from '@/lib/registration/steps/steps'
import type { OfficeCase } from '@/lib/review/office-case'
import type { OpenedCase } from '@/lib/review/desk/open-case'
import { Picture } from './picture'

type Props = {
  officeCase: OfficeCase
  printed: PrintedDeclaration
  warnings: OpenedCase['photoWarnings']
}

/** Both sides of the identity paper. They stay in sight while the sheet is scrolled. */
export function CasePictures({ officeCase, printed, warnings }: Props) {
  const { photos, declarant } = officeCase.answers
  const { questions } = stepOf('photos')
  const typed = comparedLines(officeCase.answers, printed)
  return (
    <div className="lg:sticky lg:top-2 lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-y-auto">
      <h2 className="sr-only">Giấy tờ</h2>
      {(['front', 'back'] as const).map((side) => (
        <Fragment key={side}>
          <Picture
            id={side}
            title={questions[side].label}
            src={paperAddress(officeCase, photos[side])}
            of={declarant.fullName}
            typed={typed}
          />
          <Seen warnings={warnings[side]} />
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
