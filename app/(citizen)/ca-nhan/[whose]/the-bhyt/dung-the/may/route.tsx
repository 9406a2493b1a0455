import { page } from '@/app/page-route'
import { KeptDevices, WithdrawForm } from '@/components/records/clinic/kept-devices'
import { RecordsPage } from '@/components/records/records-page'
import { Notice } from '@/components/ui/notice'
import { listDevices } from '@/lib/clinic-code/list-devices'
import { recordHref } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../../require-records'

export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('cards', { whose, search, below: '/dung-the/may' })
  if (!opened) return null
  const { user, records } = opened
  const use = `${recordHref(records.whose, 'cards')}/dung-the`
  const title = t('Máy đang giữ thẻ')
  return {
    title: titleOfRecords(records, title),
    body: (
      <RecordsPage
        {...opened}
        part="cards"
        below={{ title, trail: [{ title: t('Dùng thẻ BHYT'), href: use }] }}
      >
        <div className="max-w-form">
          {search.xong !== undefined && (
            <Notice tone="success" role="status" title={t('Đã thu hồi mọi mã của thẻ này')}>
              <p>
                {t('Muốn có mã mới, <a>mở “Dùng thẻ”</a>.', {
                  a: (words) => <a href={use}>{words}</a>,
                })}
              </p>
            </Notice>
          )}
          <KeptDevices devices={await listDevices(records)} viewerId={user.id} records={records} />
          <WithdrawForm action={`${use}/may/thu-hoi`} />
        </div>
      </RecordsPage>
    ),
  }
})
