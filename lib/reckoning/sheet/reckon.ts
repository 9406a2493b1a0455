import type { ExactNumber } from '../exact/exact'
import type { Expression } from '../exact/expression'
import type { Parameters } from '../law/legal-basis'
import { Refused, type Unreckoned } from './unreckoned'
import { Worksheet } from './worksheet'
import type { Explanation } from './explanation'

/** By which law: the rows of the catalogue, and the day whose law it is. */
export type By = { parameters: Parameters; day: string }

/** Works something out and hands back its value with all steps, or the one reason why not. */
export function reckon<Named extends Record<string, Expression>>(
  { parameters, day }: By,
  work: (sheet: Worksheet) => Named,
): Explanation<{ [Name in keyof Named]: ExactNumber }> | Unreckoned {
  const sheet = new Worksheet(parameters, day)
  try {
    const named = work(sheet)
    sheet.name(named)
    const values = Object.entries(named).map(([name, { value }]) => [name, value])
    return { value: Object.fromEntries(values), steps: sheet.steps }
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal
    throw fault
  }
}
