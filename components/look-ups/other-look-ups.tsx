import { lookUpHref, lookUps, type LookUpId } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'

/** The others, for somebody who has opened the wrong one. */
export const OtherLookUps = ({ than }: { than: LookUpId }) => (
  <nav aria-labelledby="muc-khac" className="mt-12 print:hidden">
    <h2 id="muc-khac" className="mb-2 text-xl">
      {t('Tra cứu khác')}
    </h2>
    <ul className="gap-x-10 border-t border-line sm:columns-2">
      {lookUps
        .filter(({ id }) => id !== than)
        .map(({ id, title }) => (
          <li key={id} className="break-inside-avoid border-b border-line">
            <a href={lookUpHref(id)} className="flex min-h-12 items-center py-2 leading-snug">
              {t(title)}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
