import { CurrentLink } from '@/components/ui/current-link'
import { t } from '@/lib/words/t'

type Props = { here: string; years: readonly string[]; year: string }

/** The years in which there were visits; one of them is shown. */
export const YearLinks = ({ here, years, year }: Props) => (
  <nav aria-label={t('Chọn năm')} className="mb-4 print:hidden">
    <ul className="flex flex-wrap gap-x-6">
      {years.map((one) => (
        <li key={one}>
          <CurrentLink href={`${here}?nam=${one}`} current={one === year ? 'true' : undefined}>
            {one}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
)
