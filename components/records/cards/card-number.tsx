import { Masked } from '@/components/ui/words/masked'
import { groupedCardNumber } from '@/lib/cards/card-number'
import { maskedNumber } from '@/lib/forms/shown'

type Props = { number: string; inFull: boolean }

/** Covered until it is asked for: with it somebody else could be treated. */
export const CardNumber = ({ number, inFull }: Props) =>
  inFull ? (
    <span className="whitespace-nowrap tabular-nums">{groupedCardNumber(number)}</span>
  ) : (
    <Masked>{maskedNumber(number)}</Masked>
  )
