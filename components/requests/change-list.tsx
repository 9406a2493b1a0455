import { SummaryList } from '@/components/ui/summary-list'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { ValueChange } from '@/lib/requests/request'
import { msg, t } from '@/lib/words/t'

const heldNow = msg('Đang dùng: <vi></vi>')
const heldBefore = msg('Trước đây: <vi></vi>')

/** Read aloud as Vietnamese; an address of mail breaks nowhere but after its signs. */
const shown = (value: string) => () => (
  <Vietnamese>
    <Words>{value}</Words>
  </Vietnamese>
)

type Props = { changes: readonly ValueChange[]; isDone?: boolean }

/** Old beside new: what is to change, or what has been. */
export const ChangeList = ({ changes, isDone = false }: Props) =>
  changes.length > 0 && (
    <SummaryList
      rows={changes.map(({ part, before, after }) => ({
        label: t(part),
        value: (
          <>
            <span className="block text-ink-soft">
              {t(isDone ? heldBefore : heldNow, { vi: shown(before || t('chưa có')) })}
            </span>
            <strong className="block">{t('Đổi thành: <vi></vi>', { vi: shown(after) })}</strong>
          </>
        ),
      }))}
    />
  )
