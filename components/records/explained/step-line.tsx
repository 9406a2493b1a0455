import { classes } from '@/components/ui/classes'
import { Words } from '@/components/ui/words/words'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { spokenFormula } from './spoken-formula'

/** `65% × 10.000.000 = 6.500.000 đồng`; with «≈» in place of «=» where no decimal can say it. */
function writtenStep({ formula, result }: ExplainedStep): string {
  if (formula === null || result === null) return formula ?? result ?? ''
  return result.startsWith('≈') ? `${formula} ${result}` : `${formula} = ${result}`
}

/** For the eye signs, for the ear words. */
export function StepLine({ step }: { step: ExplainedStep }) {
  const { words, gives } = step
  const written = writtenStep(step)
  return (
    <li className="pl-1">
      <p className="max-w-prose">
        <Words>{words}</Words>
      </p>
      {written && (
        <p className={classes('tabular-nums wrap-anywhere', gives !== null && 'font-bold')}>
          <span aria-hidden="true">{written}</span>
          <span className="sr-only">{spokenFormula(written)}</span>
        </p>
      )}
    </li>
  )
}
