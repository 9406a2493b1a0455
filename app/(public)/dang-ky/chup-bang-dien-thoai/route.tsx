import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AtComputer } from '@/components/capture/at-computer'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { FormPage } from '@/components/layout/pages/form-page'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { computerHref, stateHref } from '@/lib/capture/addresses'
import { findCapture, type ShownCapture } from '@/lib/capture/find-capture'
import { linkPicture, typedAddress } from '@/lib/capture/link-picture'
import { findSlots } from '@/lib/capture/picture-slots'
import { captureWords } from '@/lib/capture/capture-words'
import { requireDraft } from '@/lib/registration/drafts/current-declaration'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { stepHref } from '@/lib/registration/steps/addresses'
import { nextHref } from '@/lib/registration/steps/journey'
import { stepOf } from '@/lib/registration/steps/steps'
import { workAtComputer } from './work-at-computer'
import { t } from '@/lib/words/t'

/** The computer's side: the code to scan, then what the phone has brought. */
export const GET = page(async ({ search }) => {
  const draft = await requireDraft(search)
  const capture = await findCapture(draft.id)
  if (!capture) redirect(ofDeclaration(nextHref(draft.typed), draft.reference))
  const title = t('Chụp ảnh bằng điện thoại')
  const slots = findSlots(draft, capture.step)
  return {
    title: t('{step} - Đăng ký', { step: title }),
    about: draft.reference,
    body: (
      <PortalPage
        section="dang-ky"
        trail={[
          { title: t('Đăng ký'), href: '/dang-ky' },
          { title: t(stepOf(capture.step).title), href: stepHref(capture.step) },
          { title },
        ]}
        account={await findHeaderAccount()}
      >
        <FormPage title={title}>
          <form
            method="post"
            action={computerHref}
            data-phone-follow={
              capture.state === 'waiting' || capture.state === 'open'
                ? ofDeclaration(stateHref, draft.reference)
                : undefined
            }
            data-mark={capture.mark}
          >
            <input type="hidden" name="reference" value={draft.reference} />
            <input type="hidden" name="step" value={capture.step} />
            <AtComputer
              state={capture.state}
              words={captureWords(capture, slots)}
              link={await linkTo(capture)}
              pair={capture.pair}
              pictures={slots.map(({ label, field, kept }) => ({
                label,
                value: kept && valueOf(capture, field, kept),
              }))}
            />
          </form>
        </FormPage>
      </PortalPage>
    ),
  }
})

const linkTo = async ({ opens }: ShownCapture) =>
  opens && {
    picture: await linkPicture(opens.token),
    address: typedAddress(),
    code: opens.code,
  }

const valueOf = ({ pictures }: ShownCapture, field: string, kept: string) =>
  pictures[field] === kept ? t('Đã nhận từ điện thoại') : t('Đã có trên máy tính')

export const POST = workAtComputer
