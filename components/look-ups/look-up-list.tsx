import { Icon } from '@/components/ui/icon'
import { lookUpHref, lookUps } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'

/** The six look-ups. The id of each stands as an anchor, since older links lead to it. */
export const LookUpList = () => (
  <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
    {lookUps.map(({ id, title, finds }) => (
      <li
        key={id}
        id={id}
        className="relative flex flex-col rounded-lg border border-line bg-paper p-5 hover:border-voice sm:p-6"
      >
        <h2 className="text-xl">
          <a
            href={lookUpHref(id)}
            className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus focus-visible:shadow-none focus-visible:after:shadow-[0_0_0_6px_var(--color-focus-edge)]"
          >
            {t(title)}
          </a>
        </h2>
        <p className="mt-2 flex-1 text-base text-ink-soft">{t(finds)}</p>
        <Icon name="arrow" className="mt-3 text-voice" />
      </li>
    ))}
  </ul>
)
