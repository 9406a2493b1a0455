import { recordHref, recordParts, type RecordPart } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

type Props = { whose: string; part?: RecordPart }

/** The other parts of the same person's records. */
export const PartLinks = ({ whose, part }: Props) => (
  <nav aria-label={t('Các phần khác')} className="mt-10 border-t border-line pt-4 print:hidden">
    <ul className="flex flex-wrap gap-x-6">
      {(Object.keys(recordParts) as RecordPart[])
        .filter((other) => other !== part)
        .map((other) => (
          <li key={other}>
            <a href={recordHref(whose, other)} className="inline-flex min-h-11 items-center">
              {t(recordParts[other].title)}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
