import { StatusTag } from '@/components/ui/status-tag'
import { formatInstant } from '@/lib/forms/days/dates'
import { isSet, type Mark } from '@/lib/review/sheet/check-sheet'
import { resultLabel, titleOf, type ItemId } from '@/lib/review/sheet/checklist'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import type { MachineHint } from '@/lib/review/machine-checks'
import { reasonOf } from '@/lib/review/sheet/reasons'
import { HintLine } from './check-item'

type Props = { item: ItemId; way: WayOfHandingIn; mark?: Mark; hint?: MachineHint }

const tones = { passed: 'success', failed: 'danger', 'not-applicable': 'neutral' } as const

/** One item as it was answered, with its reason, source and time. */
export const MarkLine = ({ item, way, mark, hint }: Props) => (
  <li id={item} tabIndex={-1} className="scroll-mt-4 border-b border-line py-2">
    <div className="flex flex-wrap items-start justify-between gap-x-3 sm:flex-nowrap">
      <span>{titleOf(item, way)}</span>
      <span className="sm:shrink-0">
        {isSet(item, mark) ? (
          <StatusTag tone={tones[mark.result]}>{resultLabel[mark.result]}</StatusTag>
        ) : (
          <StatusTag>Chưa đánh dấu</StatusTag>
        )}
      </span>
    </div>
    {mark?.reason && (
      <p className="font-bold">
        {reasonOf(mark.reason).label}
        {mark.note && <span className="font-normal">. Nói thêm: {mark.note}</span>}
      </p>
    )}
    {mark?.source && (
      <p className="text-sm text-ink-soft">
        {mark.source}, {formatInstant(new Date(mark.at))}
      </p>
    )}
    {hint && !hint.agrees && <HintLine hint={hint} />}
  </li>
)
