import { SummaryList } from '@/components/ui/summary-list'
import { PlaceName } from '@/components/ui/vietnamese'
import { Masked } from '@/components/ui/words/masked'
import type { Mask } from '@/lib/forms/shown'
import type { ShownChange } from '@/lib/requests/request'
import { msg, t } from '@/lib/words/t'

const heldNow = msg('Đang dùng: <vi></vi>')
const heldBefore = msg('Trước đây: <vi></vi>')

const willBe = msg('Đổi thành: <vi></vi>')
const became = msg('Đã đổi thành: <vi></vi>')

/** Read aloud as Vietnamese; an address of mail breaks nowhere but after its signs. */
const shown = (value: string) => () => <PlaceName>{value}</PlaceName>
const shownNone = () => t('chưa có')

const shownCovered = (mask: Mask) => () => <Masked>{mask}</Masked>

type Props = { changes: readonly ShownChange[]; isDone?: boolean }

/** Old beside new: what is to change, or what has been. */
export const ChangeList = ({ changes, isDone = false }: Props) =>
  changes.length > 0 && (
    <SummaryList
      rows={changes.map(({ part, before, covered, after }) => ({
        label: t(part),
        value: (
          <>
            <span className="block text-ink-soft">
              {t(isDone ? heldBefore : heldNow, {
                vi: covered ? shownCovered(covered) : before ? shown(before) : shownNone,
              })}
            </span>
            <strong className="block">{t(isDone ? became : willBe, { vi: shown(after) })}</strong>
          </>
        ),
      }))}
    />
  )
