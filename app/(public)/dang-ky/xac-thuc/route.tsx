import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { CodeLock } from '@/components/layout/code-lock'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { DraftAside } from '@/components/registration/steps/draft-aside'
import { NoWayToAccount, OtherAccount } from '@/components/requests/no-sending-code'
import { Progress } from '@/components/registration/steps/progress'
import { CodeNews } from '@/components/requests/code-news'
import { SendingCodeForm } from '@/components/requests/sending-code-form'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { findHeaderAccount, requireCitizen } from '@/lib/accounts/sessions/current-user'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { ledTo } from '@/lib/platform/seal/led'
import { findSendingPage } from '@/lib/registration/authentication/ask-sending-code'
import { errorsOfSendingCode } from '@/lib/registration/authentication/code-errors'
import { findCommitment } from '@/lib/registration/authentication/commit-first'
import { withLost } from '@/lib/registration/drafts/open-step'
import { requireDraft } from '@/lib/registration/drafts/current-declaration'
import { isAsReviewed, lookAgainHref } from '@/lib/registration/drafts/reviewed'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { withStart } from '@/lib/registration/saving/start-of-use'
import { reviewHref, sendingCodeHref as here } from '@/lib/registration/steps/addresses'
import { typedName } from '@/lib/registration/steps/typed-whose'
import { isCodeNews } from '@/lib/requests/code-asked'
import { msg, t } from '@/lib/words/t'
import { confirmSending } from './confirm-sending'

const title = msg('Xác thực bằng mã của tài khoản')

/** Where something else comes first: nothing is committed to yet, or what was is otherwise by now. */
async function firstHref(draft: OwnDeclaration): Promise<string | null> {
  const committed = await findCommitment(draft)
  if (!committed) return reviewHref
  return isAsReviewed(draft, committed.reviewed) ? null : lookAgainHref(draft, committed.reviewed)
}

/** After «Ghi nhận»: the code that stands for the signature of somebody without a certificate. */
export const GET = page(async ({ search }) => {
  const draft = withStart(await requireDraft(search))
  const first = await firstHref(draft)
  if (first) redirect(await ledTo(ofDeclaration(first, draft.reference)))
  const user = await requireCitizen(ofDeclaration(here, draft.reference))
  const isOwners = user.id === draft.accountId
  const asked = isOwners ? await findSendingPage(user, draft) : null
  const until = asked?.tries.until ?? null
  const values = await findForm(here)
  const errors = asked && !until ? errorsOfSendingCode(search.loi, values.code) : []
  const isNews = asked && isCodeNews(search, { errors, hasCode: asked.hasCode, until })
  return {
    title: t('{step} - Đăng ký', { step: t(title) }),
    hasErrors: errors.length > 0,
    about: draft.reference,
    body: (
      <PortalPage
        section="dang-ky"
        trail={[{ title: t('Đăng ký'), href: '/dang-ky' }, { title: t(title) }]}
        account={await findHeaderAccount()}
      >
        <FormPage aside={<DraftAside draft={await withLost(draft)} />}>
          <Progress at="review" title={t(title)} typed={draft.typed} />
          <ErrorSummary errors={errors} />
          <h1 className="mb-4 text-3xl">{t(title)}</h1>
          {isNews && <CodeNews />}
          {!isOwners ? (
            <OtherAccount here={ofDeclaration(here, draft.reference)} />
          ) : !asked ? (
            <NoWayToAccount draft={draft} />
          ) : until ? (
            <CodeLock of="phone" until={until} />
          ) : (
            <SendingCodeForm
              {...{ asked, isDemo: env.DEMO_MODE }}
              reference={draft.reference}
              name={typedName(draft.typed) ?? ''}
              isAgain={draft.status === 'RETURNED'}
              form={{ values, errors }}
            />
          )}
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = confirmSending
