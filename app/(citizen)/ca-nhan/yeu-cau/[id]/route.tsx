import { page } from '@/app/page-route'
import { ChangeList } from '@/components/requests/change-list'
import { StopStanding } from '@/components/requests/stop-standing'
import { RequestNews } from '@/components/requests/request-news'
import { RequestFrame } from '@/components/requests/request-frame'
import { NewPage } from '@/components/ui/new-page'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { formatInstant } from '@/lib/forms/days/dates'
import { openRequest } from '@/lib/requests/open-request'
import { channelLabel, requestLabel } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

export const GET = page<{ id: string }>(async ({ params: { id }, search }) => {
  const here = `/ca-nhan/yeu-cau/${id}`
  const user = await requireCitizen(here)
  const request = await openRequest(user, id)
  if (!request?.confirmedAt || !request.channel) return null
  const title = t(requestLabel[request.kind])
  return {
    title,
    body: (
      <RequestFrame user={user} title={title} at={here}>
        <RequestNews request={request} search={search} />
        <p className="mb-4">
          {t('Đã xác nhận lúc {instant} bằng mã xác thực gửi qua {channel}.', {
            instant: formatInstant(request.confirmedAt),
            channel: t(channelLabel[request.channel]),
          })}
        </p>
        <ChangeList changes={request.changes} isDone />
        <StopStanding request={request} />
        <p>
          <a href={`${here}/to-khai`} target="_blank" className="inline-flex min-h-11 items-center">
            <span>
              {t('Mở mẫu 01 (PDF)')} <NewPage />
            </span>
          </a>
        </p>
        <p className="mt-6">
          <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
            {t('Về trang cá nhân')}
          </a>
        </p>
      </RequestFrame>
    ),
  }
})
