import { page } from '@/app/page-route'
import { RequestFrame } from '@/components/requests/request-frame'
import { StopForm } from '@/components/requests/stop-form'
import { StopWaiting } from '@/components/requests/stop-waiting'
import { WhatStops } from '@/components/requests/what-stops'
import { channelsOf } from '@/lib/accounts/codes/transaction-code'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { findStanding } from '@/lib/requests/stop/find-stop-page'
import { findStopping } from '@/lib/requests/stop/stop-draft'
import { stopErrors } from '@/lib/requests/stop/stop-form'
import { findForm } from '@/lib/platform/seal/kept-form'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { keepStopping } from './keep-stopping'

const here = '/ca-nhan/ngung-su-dung'
const title = msg('Ngừng sử dụng tài khoản')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const [{ draft, owner }, { waiting, wards }] = await Promise.all([
    findStopping(user),
    findStanding(user),
  ])
  // Typed while the session ended; another account's words are not shown here.
  const { request, ...unsent } = await findForm(here)
  const values = { ...draft?.typed, ...(request === user.id && unsent) }
  const errors = search.loi === undefined || waiting ? [] : stopErrors(values)
  const isAsked = !waiting && channelsOf(owner).length > 0
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        form={isAsked ? { id: switchedFormId } : undefined}
      >
        {waiting ? (
          <StopWaiting waiting={waiting} />
        ) : (
          <>
            <WhatStops login={user.login} wards={wards} />
            {isAsked ? (
              <StopForm by={user.id} form={{ values, errors }} />
            ) : (
              <p>{t('Tài khoản chưa có liên hệ nào nhận được mã xác thực.')}</p>
            )}
          </>
        )}
      </RequestFrame>
    ),
  }
})

export const POST = keepStopping
