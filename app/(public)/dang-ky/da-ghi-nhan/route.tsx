import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Reference } from '@/components/registration/reference'
import { HandIn } from '@/components/registration/case/hand-in'
import { NextChild } from '@/components/registration/case/next-child'
import { Pickup } from '@/components/registration/case/pickup'
import { OfficialAdvice } from '@/components/registration/case/official-advice'
import { SharedComputer } from '@/components/registration/shared-computer'
import { findPickup } from '@/lib/postal/orders/find-pickup'
import { findOffice } from '@/lib/offices/repository'
import { findCurrent, withoutHref } from '@/lib/registration/drafts/current-declaration'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { isReprint } from '@/lib/registration/printed/reprint'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { startHref } from '@/lib/registration/steps/addresses'
import { listTimeline } from '@/lib/registration/sent/timeline'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { isParentHere } from '@/lib/services/may-do-from-account'
import { t } from '@/lib/words/t'

/** Sent: the number, what to do in order, the official message apart; «Đóng» leads to the case. */
export const GET = page(async ({ search }) => {
  const current = await findCurrent(search)
  if (!current) redirect(withoutHref(search))
  // Kept in a bookmark, withdrawn or given back since: the case page says what is so today.
  if (current.status !== 'RECORDED' && current.status !== 'AWAITING_PAPER')
    redirect(ofDeclaration('/ho-so', current.reference))
  const code = current.typed.transaction?.officeCode
  const method = current.typed.submission?.method
  const account = await findHeaderAccount()
  const [office, timeline, pickup] = await Promise.all([
    code ? findOffice(code) : null,
    listTimeline(current.id),
    findPickup(current.id),
  ])
  // Whoever has called the postman off goes there.
  const isByPost = method === 'post' && pickup?.state !== 'CANCELLED'
  return {
    title: t('{step} - Đăng ký', { step: t('Đã ghi nhận') }),
    about: current.reference,
    body: (
      <PortalPage
        section="dang-ky"
        account={account}
        title={t('Cảm ơn bạn, tờ khai đã được gửi')}
        trail={[{ title: t('Đăng ký'), href: startHref }, { title: t('Đã ghi nhận') }]}
      >
        <FormPage
          aside={<SharedComputer isSigned={method === 'signed'} />}
          asideLabel={t('Máy dùng chung')}
        >
          <Notice tone="success" title={t('Đã ghi nhận hồ sơ của bạn.')}>
            <p>
              {t('Mã hồ sơ: <strong></strong>', {
                strong: () => (
                  <strong className="text-3xl">
                    <Reference>{current.reference}</Reference>
                  </strong>
                ),
              })}
            </p>
          </Notice>
          {pickup && current.status === 'RECORDED' && (
            <Pickup reference={current.reference} pickup={pickup} />
          )}
          <HandIn {...{ declaration: current, office, isByPost }} isReprint={isReprint(timeline)} />
          <OfficialAdvice method={method === 'post' && !isByPost ? 'counter' : method} />
          <p className="mt-8 print:hidden">
            {t('Nhấn “Đóng” để đến trang hồ sơ của bạn. Tờ khai và việc cần làm tiếp luôn ở đó.')}
          </p>
          {kindIdOf(current.typed) === 'child' && (
            <NextChild reference={current.reference} isSignedIn={await isParentHere()} />
          )}
          <ButtonRow>
            <ButtonLink href="/ho-so" look="secondary">
              {t('Đóng')}
            </ButtonLink>
          </ButtonRow>
        </FormPage>
      </PortalPage>
    ),
  }
})
