import type { ReactNode } from 'react'
import { SummaryList } from '@/components/ui/summary-list'
import { inVietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { ValueChange } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

const inWhole = (words: ReactNode) => inVietnamese(<Words>{words}</Words>)

/** Old beside new. */
export const ChangeList = ({ changes }: { changes: readonly ValueChange[] }) =>
  changes.length > 0 && (
    <SummaryList
      rows={changes.map(({ part, before, after }) => ({
        label: t(part),
        value: (
          <>
            <span className="block text-ink-soft">
              {t('Đang dùng: <vi>{value}</vi>', {
                value: before || t('chưa có'),
                vi: inWhole,
              })}
            </span>
            <strong className="block">
              {t('Đổi thành: <vi>{value}</vi>', { value: after, vi: inWhole })}
            </strong>
          </>
        ),
      }))}
    />
  )
