import { formSubtitle } from '@/lib/site/official-sentences'

/** The name of the form, word for word, under its heading «TỜ KHAI». */
export const OfficialForm = () => (
  <p className="mb-8 border-l-4 border-line pl-4 text-lg text-ink-soft">
    {formSubtitle} <span className="whitespace-nowrap">(mẫu 01)</span>
  </p>
)
