import { Notice } from '@/components/ui/notice'
import { PersonName } from '@/components/ui/words/person-name'
import type { NotRead } from '@/lib/notices/own/read-notices'
import { OWN, recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

type Props = { notRead: readonly NotRead[] }

/** On the first page: of whom there is something to read. */
export const NotReadNotice = ({ notRead }: Props) =>
  notRead.length > 0 && (
    <Notice tone="warning" title={t('Có việc cần biết bạn chưa đọc')}>
      <ul>
        {notRead.map(({ whose, fullName, count }) => (
          <li key={whose}>
            <a href={recordHref(whose, 'notices')} className="inline-flex min-h-11 items-center">
              <span>
                {whose === OWN ? t('Của bạn') : <PersonName>{fullName}</PersonName>}
                {': '}
                {t('{count} điều', { count })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
