import { Fragment, type ReactNode } from 'react'
import { isPlainWord, wholeParts } from './whole-words'

/** A text whose dates, codes and addresses never break in the middle, however big the letters. Anything but plain text stays as it is. */
export const Words = ({ children }: { children: ReactNode }): ReactNode =>
  typeof children !== 'string'
    ? children
    : wholeParts(children).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <Fragment key={index}>
            {part.map((piece, place) => (
              <Fragment key={place}>
                {place > 0 && <wbr />}
                {isPlainWord(piece) ? piece : <span className="whole">{piece}</span>}
              </Fragment>
            ))}
          </Fragment>
        ),
      )
