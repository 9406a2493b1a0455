import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AtTheCounter } from '@/components/requests/at-the-counter'
import { ChangeList } from '@/components/requests/change-list'
import { ConfirmForm } from '@/components/requests/confirm-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { CodeLock } from '@/components/layout/code-lock'
import { Notice } from '@/components/ui/notice'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { errorsOfCodes } from '@/lib/requests/adjust/code-words'
import { findConfirming } from '@/lib/requests/adjust/find-confirming'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { msg, t } from '@/lib/words/t'
import { confirmAdjusting } from './confirm-adjusting'

const here = '/ca-nhan/dieu-chinh/xac-nhan'
const title = msg('Xác nhận điều chỉnh')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const asked = await findConfirming(user)
  if (asked.state === 'incomplete') redirect('/ca-nhan/dieu-chinh/moi?loi=1')
  const above = { title: t('Điều chỉnh thông tin'), href: '/ca-nhan/dieu-chinh' }
  if (asked.state === 'no-way')
    return {
      title: t(title),
      body: (
        <RequestFrame user={user} title={t(title)} at={here} above={above}>
          <p>{t('Tài khoản chưa có liên hệ nào nhận được mã xác thực.')}</p>
          <AtTheCounter />
        </RequestFrame>
      ),
    }
  const typed = await findForm(here)
  const fields = ['code', ...asked.proofs.map(({ field }) => field)]
  const errors = asked.tries.until ? [] : errorsOfCodes(search.loi, { fields, typed })
  const isNews = search['da-gui'] !== undefined && errors.length === 0 && !asked.tries.until
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame user={user} title={t(title)} at={here} errors={errors} above={above}>
        {isNews && (
          <Notice tone="success" role="status" title={t('Đã nhận yêu cầu gửi mã.')}>
            <p>{t('Nhập từng mã vào đúng ô.')}</p>
          </Notice>
        )}
        <ChangeList changes={asked.changes} />
        {asked.leavesProvider && (
          <p className="mb-6">
            {t(
              'Cổng không báo cho tổ chức I-VAN đang dùng. Nếu còn hợp đồng với tổ chức ấy, bạn tự chấm dứt.',
            )}
          </p>
        )}
        {asked.tries.until ? (
          <CodeLock of="account" until={asked.tries.until} />
        ) : (
          <ConfirmForm form={{ values: typed, errors }} asked={asked} isDemo={env.DEMO_MODE} />
        )}
        <p className="mt-6">
          <a href="/ca-nhan/dieu-chinh/moi" className="inline-flex min-h-11 items-center">
            {t('Sửa thông tin mới')}
          </a>
        </p>
        <AtTheCounter />
      </RequestFrame>
    ),
  }
})

export const POST = confirmAdjusting
