import { AtTheCounter } from '@/components/requests/at-the-counter'
import { ChangeList } from '@/components/requests/change-list'
import { CodeNews } from '@/components/requests/code-news'
import { ConfirmForm } from '@/components/requests/confirm-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { CodeLock } from '@/components/layout/code-lock'
import { errorsOfCodes } from '@/lib/requests/adjust/code-words'
import { findConfirming } from '@/lib/requests/adjust/find-confirming'
import { isCodeNews } from '@/lib/requests/code-asked'
import type { Requester } from '@/lib/requests/requester'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { t } from '@/lib/words/t'

type Shown = {
  /** The addresses of this request begin so. */
  base: string
  title: string
  above: { title: string; href: string }
  /** Where the new values are put right. */
  values: string
  search: Record<string, string | string[] | undefined>
}

/** What will change, and the codes: of an own account, or of a child's. Null while the page of new values is not right. */
export async function confirmingPage(
  asker: Requester,
  { base, title, above, values, search }: Shown,
) {
  const here = `${base}/xac-nhan`
  const asked = await findConfirming(asker)
  if (asked.state === 'incomplete') return null
  const frame = { user: asker, title, at: here, above }
  if (asked.state === 'no-way')
    return {
      title,
      body: (
        <RequestFrame {...frame}>
          <p>{t('Tài khoản chưa có liên hệ nào nhận được mã xác thực.')}</p>
          <AtTheCounter />
        </RequestFrame>
      ),
    }
  const typed = await findForm(here)
  const fields = ['code', ...asked.proofs.map(({ field }) => field)]
  const errors = asked.tries.until ? [] : errorsOfCodes(search.loi, { fields, typed })
  const { hasCode, tries } = asked
  const isNews = isCodeNews(search, { errors, hasCode, until: tries.until })
  return {
    title,
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame {...frame} errors={errors}>
        {isNews && <CodeNews boxes={fields.length} />}
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
          <ConfirmForm
            {...{ base, asked }}
            form={{ values: typed, errors }}
            isDemo={env.DEMO_MODE}
          />
        )}
        <p className="mt-6">
          <a href={values} className="inline-flex min-h-11 items-center">
            {t('Sửa thông tin mới')}
          </a>
        </p>
        <AtTheCounter />
      </RequestFrame>
    ),
  }
}
