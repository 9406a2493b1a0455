import { page } from '@/app/page-route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { ChosenOffice } from '@/components/registration/steps/chosen-office'
import { Official } from '@/components/ui/official'
import { Vietnamese } from '@/components/ui/vietnamese'
import { formatDay } from '@/lib/forms/days/dates'
import { languageOfNames } from '@/lib/words/names'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { ivanProviderLabel } from '@/lib/offices/ivan'
import { officesNear } from '@/lib/offices/offices-near'
import { listIvanProviders } from '@/lib/offices/repository'
import { officeOfUnit } from '@/lib/registration/choices/office-of-unit'
import { offeredOffice } from '@/lib/registration/choices/offered-office'
import { decreeStatement, startStatement } from '@/lib/site/official-sentences'
import { openStep } from '@/lib/registration/drafts/open-step'
import { startOfUse } from '@/lib/registration/saving/start-of-use'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('transaction', search)
  const { officeCode = '' } = form.values
  const { province = '', commune } = draft.typed.address ?? {}
  const managing = officeCode ? '' : await officeOfUnit(draft.typed)
  const [{ office, closed }, providers, [near]] = await Promise.all([
    offeredOffice(officeCode || managing),
    listIvanProviders(),
    officeCode ? [] : officesNear(province, commune),
  ])
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="transaction"
        draft={draft}
        form={form}
        lead={
          <>
            <div className="mb-3 border-l-4 border-line pl-4 text-ink-soft">
              <Official of={decreeStatement} />
            </div>
            <p className="mb-6">
              {t('Phần trên ghi lời văn của tờ khai theo quy định. Việc của bạn bắt đầu từ đây.')}
            </p>
          </>
        }
      >
        <StepQuestions
          step="transaction"
          field={field}
          lists={{
            ivan: providers.map((provider) => ({
              value: provider.code,
              label: ivanProviderLabel(provider),
              lang: languageOfNames(),
            })),
          }}
          own={{
            startsOn: <Start on={startOfUse(draft)} />,
            officeCode: (
              <ChosenOffice
                field={field('officeCode')}
                {...{ office, closed, near }}
                managesUnit={managing !== ''}
                isByPost={draft.typed.submission?.method === 'post'}
              />
            ),
          }}
        />
      </StepPage>
    ),
  }
})

/** The sentence of the form; beside it what it says in another language. */
const Start = ({ on }: { on: string }) => (
  <div className="mb-7">
    <p className="font-bold">
      <Vietnamese>{startStatement(on)}</Vietnamese>
    </p>
    {languageOfNames() && (
      <p className="text-ink-soft">
        {t('Giao dịch điện tử bắt đầu từ {day}.', { day: formatDay(on) })}
      </p>
    )}
  </div>
)

export const POST = keepStep('transaction')
