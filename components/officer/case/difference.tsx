import { classes } from '@/components/ui/classes'
import type { Piece } from '@/lib/insured/compare'

type Props = { pieces: Piece[]; side: 'typed' | 'registered' }

const looks: Record<Exclude<Piece['kind'], 'same'>, string> = {
  marks: 'border-b-4 border-dotted border-warning bg-warning-soft',
  letters: 'border-b-4 border-danger bg-danger-soft',
  missing: 'border-b-4 border-danger bg-danger-soft',
  extra: 'border-b-4 border-danger bg-danger-soft',
}

/** One side of a comparison, each differing piece marked. The words for those who listen stand in the hint beside it. */
export const Difference = ({ pieces, side }: Props) => (
  <bdi className="inline-block max-w-full overflow-clip align-bottom wrap-anywhere whitespace-pre-wrap">
    {pieces.map((piece, at) =>
      piece.kind === 'same' ? (
        piece[side]
      ) : (
        <mark
          key={at}
          className={classes('text-ink', looks[piece.kind], piece[side] === '' && 'px-1')}
        >
          {piece[side]}
        </mark>
      ),
    )}
  </bdi>
)
