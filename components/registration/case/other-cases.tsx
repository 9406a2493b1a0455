import { Button } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { Reference } from '../reference'
import { shownReference } from '@/lib/registration/reference/reference'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { typedName } from '@/lib/registration/steps/typed-whose'
import { statusLabel, type Status } from '@/lib/registration/steps/status'
import { t } from '@/lib/words/t'

type Own = { reference: string; status: Status; typed: TypedDraft }

/** Other declarations begun in this browser, as in a family at one computer. */
export const OtherCases = ({
  others,
  title = t('Hồ sơ khác trên máy này'),
}: {
  others: Own[]
  title?: string
}) =>
  others.length === 0 ? null : (
    <section aria-labelledby="others" className="mb-8">
      <h2 id="others" className="mb-3 text-xl">
        {title}
      </h2>
      <ul className="border-t border-line">
        {others.map(({ reference, status, typed }) => (
          <li key={reference} className="border-b border-line py-3">
            <form
              method="post"
              action="/ho-so/chuyen"
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
          </li>
        ))}
      </ul>
    </section>
  )

const Named = ({ children }: { children: string }) =>
  children && (
    <>
      <PersonName>{children}</PersonName> ·{' '}
    </>
  )
