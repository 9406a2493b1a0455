import { Masked } from '@/components/ui/words/masked'
import { groupedCardNumber } from '@/lib/cards/card-number'
import { GAP, maskedNumber } from '@/lib/forms/shown'

type Props = { number: string; inFull: boolean }

/** Covered until it is asked for: with it somebody else could be treated. Where letters are big, a line ends before the mã số BHXH. */
export function CardNumber({ number, inFull }: Props) {
  if (!inFull)
    return (
      <span className="whole">
        <Masked>{maskedNumber(number)}</Masked>
      </span>
    )
  const groups = groupedCardNumber(number).split(GAP)
  const why = groups.slice(0, -GROUPS_OF_CODE)
  return (
    <span className="tabular-nums">
      {why.length > 0 && <span className="whole">{why.join(GAP)}</span>}{' '}
      <span className="whole">{groups.slice(-GROUPS_OF_CODE).join(GAP)}</span>
    </span>
  )
}

/** `012 345 6789` */
const GROUPS_OF_CODE = 3
