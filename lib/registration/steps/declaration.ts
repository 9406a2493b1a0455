import * as z from 'zod'
import { kindIdOf, kindOf, kinds, type KindId } from '../kinds/kinds'
import type { AnswersOf, Registered, FormSigner } from '../kinds/kind'
import type { Whose } from '../kinds/whose'
import type { AnyStep } from '../questions/definition'
import { besideOthers, type StepId, type TypedDraft } from './steps'

/** Everything a citizen has answered, by step, as one kind of declaration asks it. */
export type DeclarationOf<Id extends KindId> = AnswersOf<(typeof kinds)[Id]['steps']>
export type Declaration = { [Id in KindId]: DeclarationOf<Id> }[KindId]

const schemas = new Map<KindId, z.ZodType<Declaration>>()

/** What must have been answered before a declaration of a kind may be sent. */
function schemaOf(id: KindId): z.ZodType<Declaration> {
  const known = schemas.get(id)
  if (known) return known
  const steps: readonly AnyStep[] = kinds[id].steps
  const schema = z
    .object(Object.fromEntries(steps.map((step) => [step.id, step.schema])))
    .superRefine((answers, context) => {
      for (const { id: step } of steps) {
        const fault = besideOthers(step as StepId, answers as TypedDraft)
        if (fault)
          context.addIssue({ code: 'custom', path: [step, fault.field], message: fault.message })
      }
    }) as unknown as z.ZodType<Declaration>
  schemas.set(id, schema)
  return schema
}

/** What was typed as answers; null while something is missing or wrong. */
export const findDeclaration = (typed: TypedDraft): Declaration | null => {
  const id = kindIdOf(typed)
  return id && (schemaOf(id).safeParse(typed).data ?? null)
}

/** The same where it is known to be whole: a fault otherwise. */
export function readDeclaration(typed: TypedDraft): Declaration {
  const id = kindIdOf(typed)
  if (!id) throw new Error('A declaration of no kind was to be read.')
  return schemaOf(id).parse(typed)
}

const isOf = <Id extends KindId>(
  answers: Declaration,
  id: Id,
): answers is DeclarationOf<Id> & Declaration => kindIdOf(answers) === id

/** The answers, if they are of this kind. */
export const ofKind = <Id extends KindId>(
  answers: Declaration,
  id: Id,
): DeclarationOf<Id> | null => (isOf(answers, id) ? answers : null)

export const whoseOf = (answers: Declaration): Whose => kindOf(answers).whose(answers as never)

export const signerOf = (answers: Declaration): FormSigner =>
  kindOf(answers).signer(answers as never)

/** Whom the register is asked about. */
export const knownOf = (
  answers: Declaration,
): (Omit<Registered<readonly AnyStep[]>, 'bhxhCode'> & { bhxhCode: string })[] =>
  kindOf(answers).known.map((one: Registered<readonly AnyStep[]>) => ({
    ...one,
    bhxhCode: one.bhxhCode(answers as never),
  }))

/** The step that says whose account it is. */
export const stepOfWhose = (answers: Declaration): StepId => kindOf(answers).whoseStep

/** Whether the pictures of an identity paper are its holder's: what another kind has left behind is no part of it. */
export const showsCard = (answers: Declaration): boolean => kindOf(answers).isCardShown
