import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { PersonalPage } from '@/components/accounts/personal-page'
import { AcceptTermsForm } from '@/components/terms/accept-form'
import { TermsWhole } from '@/components/terms/terms-text'
import { WhyTerms } from '@/components/terms/why-terms'
import { Official } from '@/components/ui/official'
import { returnPath } from '@/lib/accounts/return-path'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { formatDay } from '@/lib/forms/days/dates'
import { isIntroduced } from '@/lib/terms/introduction/introduction'
import { termsTitle } from '@/lib/terms/official-terms'
import { listAcceptances } from '@/lib/terms/repository'
import { introductionHref } from '@/lib/terms/terms-addresses'
import { currentTerms } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'
import { accept } from './accept'

/** Between signing in and the first page of one's own, and again with each new version. */
export const GET = page(async ({ search }) => {
  const goal = returnPath(search.tiep, '/ca-nhan')
  const user = await findUser()
  if (user?.kind !== 'CITIZEN') redirect(`/dang-nhap?tiep=${encodeURIComponent(goal)}`)
  if (!user.owesTerms) redirect(goal)
  const [acceptances, isKnown] = [await listAcceptances(user.id), await isIntroduced(user)]
  if (acceptances.length === 0 && !isKnown)
    redirect(`${introductionHref}?tiep=${encodeURIComponent(goal)}`)
  const terms = currentTerms()
  const { 'vua-nhan': pressed, loi } = search
  return {
    title: t(termsTitle),
    body: (
      <PersonalPage trail={[{ title: t(termsTitle) }]} user={user}>
        <div className="max-w-form">
          <WhyTerms
            {...{ terms, last: acceptances[0] }}
            pressed={typeof pressed === 'string' ? pressed : undefined}
            isReplaced={loi === 'ban-moi'}
          />
          <h1 className="mb-2 text-3xl sm:text-4xl">
            <Official of={termsTitle} />
          </h1>
          <p className="mb-6 text-ink-soft">
            {t('Phiên bản {number}, có hiệu lực từ ngày {day}.', {
              number: terms.number,
              day: formatDay(terms.effectiveOn),
            })}
          </p>
          <TermsWhole of={terms} />
          <AcceptTermsForm version={terms.number} goal={goal} />
        </div>
      </PersonalPage>
    ),
  }
})

export const POST = accept
