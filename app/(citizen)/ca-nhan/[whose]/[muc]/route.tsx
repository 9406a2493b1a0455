import { page } from '@/app/page-route'
import { HelpToday } from '@/components/layout/help-today'
import { RecordsPage } from '@/components/records/records-page'
import { Notice } from '@/components/ui/notice'
import { comingParts } from '@/lib/accounts/personal/coming-parts'
import { recordParts, type RecordPart } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'

export const GET = page<{ whose: string; muc: string }>(
  async ({ params: { whose, muc }, search }) => {
    const coming = comingParts.find(({ slug }) => slug === muc)
    const part = (Object.keys(recordParts) as RecordPart[]).find(
      (one) => recordParts[one].slug === muc,
    )
    const opened = coming && part && (await requireRecords(part, { whose, search }))
    if (!opened) return null
    return {
      title: t(recordParts[part].title),
      body: (
        <RecordsPage {...opened} part={part}>
          <div className="max-w-form">
            <Notice title={t('Phần này chưa mở')}>
              <p>{t('Bạn chưa cần làm gì ở đây. Khi mở, bạn xem được:')}</p>
              <ul className="list-disc space-y-1 pl-[1.35em]">
                {coming.coming.map((line) => (
                  <li key={line}>{t(line)}</li>
                ))}
              </ul>
            </Notice>
            <h2 className="mt-10 mb-3 text-2xl">{t('Hiện nay bạn làm thế nào')}</h2>
            <p>{t(coming.today)}</p>
            <HelpToday />
            <p className="mt-8">
              <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
                {t('Về trang cá nhân')}
              </a>
            </p>
          </div>
        </RecordsPage>
      ),
    }
  },
)
