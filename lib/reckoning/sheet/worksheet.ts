import type { RateSeries } from '@/lib/catalogues/rows/rate-series'
import { number, type Expression } from '../exact/expression'
import { shownAmount, writtenNumber, type NumberUnit } from '../exact/number-unit'
import { basisInWords } from '../law/basis-in-words'
import { doubtsOf, unique } from '../law/doubt'
import { findParameter, lastDayOfSeries, parametersOn } from '../law/find-parameter'
import type { LegalBasis, Parameter, Parameters } from '../law/legal-basis'
import { refuseMissing } from './unreckoned'
import { findRule, type RuleName } from '../law/rules'
import type { ExplainedStep } from './explanation'

/** How a step is told besides its formula: what its result counts, and what decided without standing in it. */
type Told = { unit?: NumberUnit; rule?: RuleName; by?: readonly Expression[] }

/** Where steps are written down while something is reckoned, by the law of one day. */
export class Worksheet {
  readonly steps: ExplainedStep[] = []
  private readonly stepOf = new Map<Expression, number>()

  /** Whose award year's price coefficients are taken: an estimate takes the last known ones. */
  pricesDay: string

  constructor(
    private readonly parameters: Parameters,
    readonly day: string,
  ) {
    this.pricesDay = day
  }

  /** What a law says of that day, as a number for a formula. Missing, it ends everything with a refusal. */
  parameter(series: RateSeries, member = 'all', day = this.day): Expression {
    const row = findParameter(this.parameters, { series, member, day })
    return row ? asNumber(row) : refuseMissing(series, day)
  }

  lastDayKnown(series: RateSeries): string | null {
    return lastDayOfSeries(this.parameters, series, this.day)
  }

  has(series: RateSeries, member: string, day = this.day): boolean {
    return findParameter(this.parameters, { series, member, day }) !== null
  }

  membersOf(series: RateSeries): Parameter[] {
    const rows = parametersOn(this.parameters, series, this.day)
    return rows.length > 0 ? rows : refuseMissing(series, this.day)
  }

  /** Writes a step down and gives its result on, to stand in the next formula. */
  step(words: string, from: Expression, { unit = 'dong', rule, by = [] }: Told = {}): Expression {
    const bases = [...from.bases, ...by.flatMap(({ bases }) => bases)]
    if (rule) bases.push(...findRule(rule, this.day))
    const result = shownAmount(from.value, unit)
    const isPlain = [unit, 'none' as const].some(
      (as) => from.text === writtenNumber(from.value, as),
    )
    const formula = isPlain ? null : from.text
    this.write({ words, formula, result, ...toldOf(bases) })
    const given = givenOn(from, unit)
    this.stepOf.set(given, this.steps.length - 1)
    return given
  }

  /** Something that was taken to be so, as a whole sentence. */
  assume(words: string, by: readonly Expression[] = []): void {
    const bases = by.flatMap(({ bases }) => bases)
    this.write({ words, formula: null, result: null, ...toldOf(bases) })
  }

  /** Marks the steps that the explanation gives as its value. */
  name(named: Record<string, Expression>): void {
    for (const [gives, expression] of Object.entries(named)) {
      const at = this.stepOf.get(expression)
      const step = at === undefined ? undefined : this.steps[at]
      if (!step || step.gives) throw new Error(`«${gives}» is the result of no step of its own`)
      this.steps[at!] = { ...step, gives }
    }
  }

  private write(step: Omit<ExplainedStep, 'gives'>): void {
    this.steps.push({ ...step, gives: null })
  }
}

const toldOf = (
  bases: readonly LegalBasis[],
): Pick<ExplainedStep, 'laws' | 'since' | 'doubts'> => ({
  laws: unique(bases.map(({ basis }) => basisInWords(basis))),
  since:
    bases
      .map(({ validFrom }) => validFrom)
      .toSorted()
      .at(-1) ?? null,
  doubts: doubtsOf(bases),
})

/** In the next formula a result stands as a number; where no decimal can say it, as what it was made of. */
function givenOn(from: Expression, unit: NumberUnit): Expression {
  const text = writtenNumber(from.value, unit)
  if (text !== null) return number(from.value, unit)
  return { ...from, text: `(${from.text})`, isSum: false, isProduct: false, bases: [] }
}

/** Units in the catalogue say of what: `percent-of-pay`. */
const asNumber = (row: Parameter): Expression =>
  row.unit.startsWith('percent')
    ? number(number(row.amount).value.div(100), 'percent', [row])
    : number(row.amount, 'none', [row])
