import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { openAgainWords as openAgain } from '@/lib/site/case-phone'
import { DRAFT_DAYS, opensElsewhere } from '@/lib/registration/remembered'
import type { ShownDeclaration } from './shown-declaration'
import { t } from '@/lib/words/t'

/** Asked once, when a case is sent: whoever comes next to this machine must not find it. */
export const SharedComputer = ({ isSigned }: { isSigned: boolean }) => (
  <Notice tone="info" title={t('Máy này có người khác dùng không?')}>
    <p>
      {isSigned
        ? t('Nếu có, ký số và gửi tờ khai xong hãy xóa hồ sơ khỏi máy này.')
        : t('Nếu có, in tờ khai xong hãy xóa hồ sơ khỏi máy này.')}{' '}
      {t('Hồ sơ vẫn còn ở cơ quan BHXH.')}
    </p>
    <p>{t(openAgain)}</p>
    <form method="post" action="/ho-so/thoat" className="pt-2">
      <Button look="secondary">{t('Xóa hồ sơ khỏi máy này')}</Button>
    </form>
  </Notice>
)

type Shown = { declaration?: Pick<ShownDeclaration, 'status' | 'typed'> }

/** What becomes of it: nothing that was not sent is at any office. */
function afterwards({ declaration }: Shown): string {
  if (!declaration) return `${t('Hồ sơ không mất.')} ${t(openAgain)}`
  if (!opensElsewhere(declaration))
    return t(
      'Tờ khai này chưa xác nhận số điện thoại. Nếu xóa khỏi máy này, bạn không mở lại được.',
    )
  return declaration.status === 'DRAFT'
    ? `${t('Tờ khai chưa gửi vẫn được giữ trên cổng {days} ngày.', { days: DRAFT_DAYS })} ${t(openAgain)}`
    : `${t('Hồ sơ vẫn còn ở cơ quan BHXH.')} ${t(openAgain)}`
}

/** Always in sight where a case is: nobody who shares a machine must look for the way out. */
export const LeaveBrowser = ({ declaration }: Shown) => (
  <Panel title={t('Máy này dùng chung?')}>
    <p>
      {t('Khi bạn xong việc, xóa hồ sơ khỏi máy này.')} {afterwards({ declaration })}
    </p>
    <form method="post" action="/ho-so/thoat" className="mt-4">
      <Button look="secondary">{t('Xóa hồ sơ khỏi máy này')}</Button>
    </form>
  </Panel>
)
