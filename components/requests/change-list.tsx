import { SummaryList } from '@/components/ui/summary-list'
import type { ValueChange } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

/** Old beside new. */
export const ChangeList = ({ changes }: { changes: readonly ValueChange[] }) =>
  changes.length > 0 && (
    <SummaryList
      rows={changes.map(({ part, before, after }) => ({
        label: t(part),
        value: (
          <>
            <span className="block text-ink-soft">
              {t('Đang dùng: {value}', { value: before || t('chưa có') })}
            </span>
            <strong className="block">{t('Đổi thành: {value}', { value: after })}</strong>
          </>
        ),
      }))}
    />
  )
