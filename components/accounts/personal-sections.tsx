import { t } from '@/lib/words/t'
import { Icon } from '@/components/ui/icon'
import { comingParts, personalHref } from '@/lib/accounts/personal/coming-parts'

/** The four parts of a person's insurance, each a page of its own. */
export const PersonalSections = () => (
  <ul className="mb-10 grid gap-4 sm:grid-cols-2">
    {comingParts.map((part) => (
      <li key={part.slug} className="relative rounded-lg border border-line bg-paper p-5">
        <a
          href={personalHref(part)}
          className="flex items-start justify-between gap-3 text-xl font-bold after:absolute after:inset-0 after:rounded-lg"
        >
          {t(part.title)}
          <Icon name="arrow" className="mt-0.5" />
        </a>
        <p className="mt-1 text-base text-ink-soft">{t(part.shows)}</p>
      </li>
    ))}
  </ul>
)
