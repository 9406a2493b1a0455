import { formatInstant } from '@/lib/forms/days/dates'
import { requestLabel, type AccountRequest } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

/** What the owner has asked for before, newest first. */
export const RequestList = ({ requests }: { requests: readonly AccountRequest[] }) =>
  requests.length > 0 && (
    <>
      <h2 className="mt-10 mb-3 text-2xl">{t('Đã đề nghị')}</h2>
      <ul>
        {requests.map(({ id, kind, confirmedAt }) => (
          <li key={id}>
            <a href={`/ca-nhan/yeu-cau/${id}`} className="inline-flex min-h-11 items-center">
              {t('{what}, {instant}', {
                what: t(requestLabel[kind]),
                instant: confirmedAt ? formatInstant(confirmedAt) : '',
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
