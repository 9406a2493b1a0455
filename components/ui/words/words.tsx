import { Fragment, type ReactNode } from 'react'
import { breaksByItself, wholeParts, type Whole } from './whole-words'

/** A text whose dates, codes and addresses never break in the middle, however big the letters. Anything but plain text stays as it is. */
export const Words = ({ children }: { children: ReactNode }): ReactNode =>
  typeof children !== 'string'
    ? children
    : wholeParts(children).map((part, index) =>
        typeof part === 'string' ? part : <Joined key={index} pieces={part} />,
      )

/**
 * A box of its own (`whole`) stands only where a word ends before and after it: in the middle of an address it would be read aloud
 * with spaces around it.
 */
const Joined = ({ pieces }: { pieces: Whole }) =>
  pieces.map((piece, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {breaksByItself(piece) ? (
        <span className={pieces.length === 1 ? 'whole' : 'whitespace-nowrap'}>{piece}</span>
      ) : (
        piece
      )}
    </Fragment>
  ))
