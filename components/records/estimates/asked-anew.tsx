import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { Estimate } from '@/lib/estimates/estimate'
import { t } from '@/lib/words/t'

/** After «Tính lại»: what it comes to now, told where the page opens. Below stands how. */
export const AskedAnew = ({ estimates }: { estimates: readonly Estimate[] }) => (
  <Notice role="status" title={t('Đã tính lại')}>
    {estimates.map(({ title, refusal, results: [main] }) => (
      <p key={title}>
        <Words>
          {main
            ? t('{name} (ước tính): {value}.', { name: main.label, value: main.value })
            : (refusal ?? title)}
        </Words>
      </p>
    ))}
  </Notice>
)
