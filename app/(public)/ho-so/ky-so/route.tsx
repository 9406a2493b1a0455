import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { JudgedChecks } from '@/components/registration/signing/judged-checks'
import { SignByHand } from '@/components/registration/case/brings'
import { SignByPhone } from '@/components/registration/signing/sign-by-phone'
import { SignSteps } from '@/components/registration/signing/sign-steps'
import { ErrorSummary, type SummaryError } from '@/components/ui/fields/error-summary'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { findCurrent } from '@/lib/registration/drafts/current-declaration'
import { awaitsSignature, signingHref } from '@/lib/registration/sent/awaits-signature'
import { kindIdOf, kindOf } from '@/lib/registration/kinds/kinds'
import { findRemoteSigner } from '@/lib/signatures/portal/find-signer'
import { findAsked } from '@/lib/signatures/remote/asked-phone'
import { shownReference } from '@/lib/registration/reference/reference'
import type { CheckId } from '@/lib/signatures/check'
import { t } from '@/lib/words/t'
import {
  FILE_BOX,
  PHONE_BUTTON,
  readFaults,
  readJudged,
  readOther,
  wordsByCheck,
} from './refused-words'
import { takeSigned } from './take-signed'

/** Where the form is fetched, signed and sent back; after a refusal, everything that was looked at. */
export const GET = page(async ({ search }) => {
  const current = await findCurrent(search)
  if (!current || !awaitsSignature(current)) redirect('/ho-so')
  const faults = readFaults(search.loi)
  const kept = await findForm(signingHref)
  const other = readOther(search.loi, kept)
  const words = wordsByCheck(faults, kept)
  const asked = await findAsked(current.reference)
  const errors = [
    ...Object.entries(words).map(([field, message]) => ({ field: field as CheckId, message })),
    ...(other ? [other] : []),
  ]
  return {
    title: t('Ký số tờ khai'),
    about: current.reference,
    hasErrors: errors.length > 0,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title={t('Ký số tờ khai {number}', { number: shownReference(current.reference) })}
        trail={[{ title: t('Hồ sơ của bạn'), href: '/ho-so' }, { title: t('Ký số') }]}
      >
        <ErrorSummary errors={errors} />
        {faults.length > 0 && <JudgedChecks wrong={words} judged={readJudged(faults, kept)} />}
        <SignSteps
          reference={current.reference}
          signerWords={t(kindOf(current.typed).signerWords)}
          paperHref={`/to-khai/${current.paperAddress}`}
          error={faults.length > 0 ? fileRefused(kept) : textAt(FILE_BOX, other)}
        />
        {findRemoteSigner() && (
          <SignByPhone
            reference={current.reference}
            asked={asked}
            news={errors.length === 0 ? search['dien-thoai'] : undefined}
            error={textAt(PHONE_BUTTON, other)}
            demoHref={env.DEMO_MODE ? '/hop-thu-demo/ky-so' : undefined}
          />
        )}
        <SignByHand kind={kindIdOf(current.typed) ?? 'person'} office={null} />
      </ArticlePage>
    ),
  }
})

const textAt = (field: string, other: SummaryError | null): string | undefined =>
  other?.field === field ? other.message : undefined

/** Why stands where each check is; a signature that came from the phone was no file of this box. */
const fileRefused = ({ cameBy }: { cameBy?: string }): string | undefined =>
  cameBy === PHONE_BUTTON
    ? undefined
    : t('Chọn lại tệp đã ký. Phần “Cổng đã xem tệp vừa gửi” nói vì sao tệp trước chưa được nhận.')

export const POST = takeSigned
