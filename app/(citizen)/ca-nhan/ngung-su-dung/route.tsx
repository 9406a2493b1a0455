import { page } from '@/app/page-route'
import { RequestFrame } from '@/components/requests/request-frame'
import { StopForm } from '@/components/requests/stop-form'
import { Notice } from '@/components/ui/notice'
import { channelsOf } from '@/lib/accounts/codes/transaction-code'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { findStanding } from '@/lib/requests/stop/find-stop-page'
import { findStopping } from '@/lib/requests/stop/stop-draft'
import { stopErrors } from '@/lib/requests/stop/stop-form'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
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
          <Notice title={t('Đã có đề nghị ngừng sử dụng, đang chờ đến ngày')}>
            <p>
              <a href={`/ca-nhan/yeu-cau/${waiting}`} className="inline-flex min-h-11 items-center">
                {t('Xem hoặc bỏ đề nghị')}
              </a>
            </p>
          </Notice>
        ) : (
          <>
            <ul className="mb-6 list-disc space-y-1 pl-[1.35em]">
              <li>{t('Khi ngừng, mọi thiết bị bị đăng xuất và không đăng nhập được nữa.')}</li>
              <li>
                {isOrganisationLogin(user.login)
                  ? t('Đơn vị vẫn đóng BHXH như trước, và nộp hồ sơ bằng giấy tại cơ quan BHXH.')
                  : t('Quyền lợi bảo hiểm của bạn không đổi.')}
              </li>
              <li>{t('Muốn dùng lại, bạn đăng ký như lần đầu.')}</li>
              {wards > 0 && (
                <li>
                  {t(
                    'Tài khoản của con mà bạn quản lý vẫn dùng được. Bạn quản lý lại sau khi đăng ký lại.',
                  )}
                </li>
              )}
            </ul>
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
