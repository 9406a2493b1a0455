import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { CodeNews } from '@/components/requests/code-news'
import { ProofForm } from '@/components/requests/proof-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { WhatStops } from '@/components/requests/what-stops'
import { Button, ButtonLink } from '@/components/ui/button'
import { SummaryList } from '@/components/ui/summary-list'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { formatDay } from '@/lib/forms/days/dates'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { isCodeNews } from '@/lib/requests/code-asked'
import { findStopPage } from '@/lib/requests/stop/find-stop-page'
import { errorsOfStop } from '@/lib/requests/stop/stop-words'
import { msg, t } from '@/lib/words/t'
import { confirmStop } from './confirm-stop'

const here = '/ca-nhan/ngung-su-dung/xac-nhan'
const title = msg('Xác nhận ngừng sử dụng')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const asked = await findStopPage(user)
  if (!asked) redirect('/ca-nhan/ngung-su-dung?loi=1')
  const values = await findForm(here)
  const errors = asked.until ? [] : errorsOfStop(search.loi, values)
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        above={{ title: t('Ngừng sử dụng tài khoản'), href: '/ca-nhan/ngung-su-dung' }}
      >
        {isCodeNews(search, { ...asked, errors }) && <CodeNews />}
        <WhatStops login={user.login} wards={asked.wards} />
        <SummaryList
          rows={[
            {
              label: asked.isAtOnce ? t('Ngừng sử dụng') : t('Ngày ngừng sử dụng'),
              value: asked.isAtOnce ? t('Ngay khi xác nhận') : formatDay(asked.stopOn),
              change: { href: '/ca-nhan/ngung-su-dung' },
            },
            { label: t('Lý do'), value: asked.reason },
          ]}
        />

        <ProofForm
          form={{ values, errors }}
          asked={asked}
          isDemo={env.DEMO_MODE}
          at={here}
          asking="/ca-nhan/ngung-su-dung/gui-ma"
        >
          <Button look="danger">{t('Ngừng sử dụng tài khoản')}</Button>
        </ProofForm>
        <p className="mt-8">
          <ButtonLink look="secondary" href="/ca-nhan">
            {t('Quay lại, vẫn dùng tài khoản')}
          </ButtonLink>
        </p>
      </RequestFrame>
    ),
  }
})

export const POST = confirmStop
