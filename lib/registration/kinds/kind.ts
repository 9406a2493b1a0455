import type { AnyStep } from '../questions/definition'

/**
 * What somebody can ask for with a declaration, as data: its pages in their order. A way of handing it in, such as by post, is an answer
 * and no kind (docs/decisions/0074-a-journey-is-computed-from-the-answers.md).
 */
export type Kind<Steps extends readonly AnyStep[] = readonly AnyStep[]> = {
  steps: Steps
  /** Pages that some answers open and others don't, by the step's id; all others are always asked. */
  asks?: Readonly<Record<string, (typed: TypedAnswers) => boolean>>
}

type TypedAnswers = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>
