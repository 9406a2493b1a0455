import { SummaryList } from '@/components/ui/summary-list'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { ValueChange } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

/** Read aloud as Vietnamese; an address of mail breaks nowhere but after its signs. */
const shown = (value: string) => () => (
  <Vietnamese>
    <Words>{value}</Words>
  </Vietnamese>
)

/** Old beside new. */
export const ChangeList = ({ changes }: { changes: readonly ValueChange[] }) =>
  changes.length > 0 && (
    <SummaryList
      rows={changes.map(({ part, before, after }) => ({
        label: t(part),
        value: (
          <>
            <span className="block text-ink-soft">
              {t('Đang dùng: <vi></vi>', { vi: shown(before || t('chưa có')) })}
            </span>
            <strong className="block">{t('Đổi thành: <vi></vi>', { vi: shown(after) })}</strong>
          </>
        ),
      }))}
    />
  )
