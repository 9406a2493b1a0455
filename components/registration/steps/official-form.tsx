import { Official } from '@/components/ui/official'
import { formSubtitle } from '@/lib/site/official-sentences'
import { t } from '@/lib/words/t'

/** The name of the form, word for word, under its heading «TỜ KHAI». */
export const OfficialForm = () => (
  <p className="mb-8 border-l-4 border-line pl-4 text-lg text-ink-soft">
    <Official of={formSubtitle} /> <span className="whitespace-nowrap">{t('(mẫu 01)')}</span>
  </p>
)
