import { Explained } from '@/components/records/explained/explained'
import { Words } from '@/components/ui/words/words'
import type { Estimate } from '@/lib/estimates/estimate'
import { t } from '@/lib/words/t'

/** One estimate: its numbers, how they come about, and on which conditions. */
export const EstimatePanel = ({ estimate }: { estimate: Estimate }) => {
  const { title, results, refusal, steps, conditions } = estimate
  const [main, ...others] = results
  return (
    <section className="mb-10 border-t-2 border-edge pt-4">
      <h2 className="mb-3 text-2xl">{title}</h2>
      {refusal !== null && (
        <>
          <p className="font-bold">{t('Chưa ước tính được')}</p>
          <p>
            <Words>{refusal}</Words>
          </p>
        </>
      )}
      {main && (
        <dl>
          <dt>{t('{name} (ước tính)', { name: main.label })}</dt>
          <dd className="mb-3 text-2xl font-bold tabular-nums">
            <Words>{main.value}</Words>
          </dd>
          {others.map(({ label, value }) => (
            <div key={label} className="border-t border-line py-2 sm:flex sm:gap-x-6">
              <dt className="sm:w-1/2 sm:shrink-0">{label}</dt>
              <dd className="font-bold tabular-nums">
                <Words>{value}</Words>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {conditions.length > 0 && (
        <ul className="my-4 max-w-prose list-disc space-y-1 pl-[1.35em]">
          {conditions.map((line) => (
            <li key={line}>
              <Words>{line}</Words>
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && <Explained steps={steps} of={title} />}
    </section>
  )
}
