import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/portal-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { findCurrent } from '@/lib/registration/current-declaration'
import { recordedMessage } from '@/lib/registration/official-texts'
import { shownReference } from '@/lib/registration/reference'
import { startHref } from '@/lib/registration/steps'
import { hotline } from '@/lib/site/settings'

/** The official message after «Ghi nhận», word for word; «Đóng» leads to the case with its number and the form to print. */
export const GET = page(async () => {
  const current = await findCurrent()
  if (!current) redirect(startHref)
  return {
    title: 'Đã ghi nhận – Đăng ký',
    body: (
      <PortalPage
        section="dang-ky"
        account={null}
        title="Đã ghi nhận hồ sơ của bạn"
        trail={[{ title: 'Đăng ký', href: startHref }, { title: 'Đã ghi nhận' }]}
      >
        <div className="max-w-form">
          <p className="mb-6 text-xl">
            Mã hồ sơ: <strong className="tabular-nums">{shownReference(current.reference)}</strong>
          </p>
          <Panel>
            <p>
              {recordedMessage.beforeHotline}
              <a href={hotline.href}>{recordedMessage.hotline}</a>
              {recordedMessage.afterHotline}
            </p>
          </Panel>
          <ButtonRow>
            <ButtonLink href="/ho-so">Đóng</ButtonLink>
          </ButtonRow>
        </div>
      </PortalPage>
    ),
  }
})
