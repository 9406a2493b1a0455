import { CaseList, type ShownCase } from './case-list'
import { t } from '@/lib/words/t'

type Props = { others: ShownCase[]; title?: string }

/** Other declarations begun in this browser, as in a family at one computer. */
export const OtherCases = ({ others, title = t('Hồ sơ khác trên máy này') }: Props) =>
  others.length === 0 ? null : (
    <section aria-labelledby="others" className="mb-8">
      <h2 id="others" className="mb-3 text-xl">
        {title}
      </h2>
      <CaseList cases={others} action="/ho-so/chuyen" />
    </section>
  )
