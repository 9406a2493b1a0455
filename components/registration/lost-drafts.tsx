import type { ReactNode } from 'react'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { shownReference } from '@/lib/registration/reference/reference'
import { t } from '@/lib/words/t'

type Props = {
  /** References of what could be opened nowhere again. */
  lost: string[]
  /** Where «Xóa hẳn» is posted. */
  action: string
  /** Another way out. */
  children?: ReactNode
}

/** Asked once, before drafts that no phone was confirmed for leave the only browser that opens them. */
export const LostDrafts = ({ lost, action, children }: Props) => (
  <>
    <Notice
      tone="warning"
      role="status"
      title={t('Không mở lại được: {references}.', {
        references: lost.map(shownReference).join(', '),
      })}
    >
      <p>{t('Tờ khai này chưa xác nhận số điện thoại. Xóa rồi, phần đã điền mất hẳn.')}</p>
      {children}
    </Notice>
    <form method="post" action={action}>
      <input type="hidden" name="xoa-han" value="co" />
      <ButtonRow>
        <ButtonLink href="/ho-so">{t('Giữ lại')}</ButtonLink>
        <Button look="danger">{t('Xóa hẳn khỏi máy này')}</Button>
      </ButtonRow>
    </form>
  </>
)
