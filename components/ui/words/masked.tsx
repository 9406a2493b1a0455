import type { Mask } from '@/lib/forms/shown'
import { t } from '@/lib/words/t'
import { fitsALine } from './whole-words'
import { Words } from './words'

/** «*** 678»: what is covered is stars for the eye, and for the ear words instead of a row of stars. */
export const Masked = ({ children }: { children: Mask }) => (
  <span className={fitsALine(children.mask) ? 'tabular-nums whitespace-nowrap' : 'tabular-nums'}>
    {children.mask.split(/(\*+)/).map((part, index) =>
      part.startsWith('*') ? (
        <span key={index}>
          <span aria-hidden="true">{part}</span>
          <span className="sr-only">{` ${t('phần đã che')} `}</span>
        </span>
      ) : (
        <Words key={index}>{part}</Words>
      ),
    )}
  </span>
)
