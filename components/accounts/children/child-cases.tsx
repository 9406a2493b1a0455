import { Reference } from '@/components/registration/reference'
import { Button } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import type { AccountCase } from '@/lib/registration/others/account-case'
import { shownReference } from '@/lib/registration/reference/reference'
import { statusLabel } from '@/lib/registration/steps/status'
import { t } from '@/lib/words/t'

/** What a parent has begun or sent, opened in any browser where they are signed in. */
export const ChildCases = ({ cases }: { cases: AccountCase[] }) =>
  cases.length > 0 && (
    <section aria-labelledby="ho-so-cua-con">
      <h2 id="ho-so-cua-con" className="mb-2 text-2xl">
        {t('Hồ sơ đăng ký cho con')}
      </h2>
      <ul className="border-t border-line">
        {cases.map(({ reference, status, typed }) => (
          <li key={reference} className="border-b border-line py-3">
            <form
              method="post"
              action="/ca-nhan/con/mo"
              className="flex flex-wrap items-center justify-between gap-3"
            >
              <input type="hidden" name="reference" value={reference} />
              <span className="min-w-0">
                <strong>
                  <Reference>{reference}</Reference>
                </strong>{' '}
                ·{' '}
                {typed.child?.fullName && (
                  <>
                    <PersonName>{typed.child.fullName}</PersonName> ·{' '}
                  </>
                )}
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
