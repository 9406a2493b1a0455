/** One line of an explanation, in the language of whoever asked. */
export type ExplainedStep = {
  /** What this step is. */
  words: string
  /** With the numbers put in, `65% × 10.000.000`; null where nothing was reckoned: an assumption, a number of a law. */
  formula: string | null
  /** `6.500.000 đồng`; after «≈» what no decimal can say, and what goes on exactly. */
  result: string | null
  /** `Luật 41/2024/QH15 Điều 66 và 99` */
  laws: readonly string[]
  /** ISO day from which the youngest of its numbers holds. */
  since: string | null
  /** In whole sentences, what of it is not sure. */
  doubts: readonly string[]
  /** The name under which the explanation has it as its value. */
  gives: string | null
}

/** A result that explains itself: whoever follows the steps with a pencil comes to the value. */
export type Explanation<Value> = { value: Value; steps: readonly ExplainedStep[] }
