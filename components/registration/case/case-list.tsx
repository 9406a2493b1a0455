import { Button } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { Reference } from '../reference'
import { shownReference } from '@/lib/registration/reference/reference'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { typedName } from '@/lib/registration/steps/typed-whose'
import { statusLabel, type Status } from '@/lib/registration/steps/status'
import { t } from '@/lib/words/t'

export type ShownCase = { reference: string; status: Status; typed: TypedDraft }

type Props = {
  cases: ShownCase[]
  action: string
  /** Where a draft of them is deleted. */
  deleteHref?: (reference: string) => string
}

/** Declarations with whose they are and where they stand; `action` opens the one that is pressed. */
export const CaseList = ({ cases, action, deleteHref }: Props) => (
  <ul className="border-t border-line">
    {cases.map(({ reference, status, typed }) => (
      <li key={reference} className="border-b border-line py-3">
        <form
          method="post"
          action={action}
          className="flex flex-wrap items-center justify-between gap-3"
        >
          <input type="hidden" name="reference" value={reference} />
          <span className="min-w-0">
            <strong>
              <Reference>{reference}</Reference>
            </strong>{' '}
            · <Named>{typedName(typed) ?? ''}</Named>
            {t(statusLabel[status])}
          </span>
          <Button look="secondary">
            {t('Mở<unseen> hồ sơ {reference}</unseen>', {
              reference: shownReference(reference),
              unseen: (words) => <span className="sr-only">{words}</span>,
            })}
          </Button>
        </form>
        {deleteHref && status === 'DRAFT' && (
          <a href={deleteHref(reference)} className="inline-flex min-h-11 items-center">
            {t('Xóa bản nháp<unseen> {reference}</unseen>', {
              reference: shownReference(reference),
              unseen: (words) => <span className="sr-only">{words}</span>,
            })}
          </a>
        )}
      </li>
    ))}
  </ul>
)

const Named = ({ children }: { children: string }) =>
  children && (
    <>
      <PersonName>{children}</PersonName> ·{' '}
    </>
  )
