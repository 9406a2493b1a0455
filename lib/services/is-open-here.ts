import { kinds } from '@/lib/registration/kinds/kinds'
import { submissionStep } from '@/lib/registration/questions/submission'
import type { Service } from './service'

/** Whether somebody can do it here today: asked of the kinds of declarations and the ways of handing in that there are. */
export const isOpenHere = ({ start, needs }: Pick<Service, 'start' | 'needs'>): boolean =>
  start !== undefined && (!needs || (hasKind(needs.kind) && hasMethod(needs.method)))

const hasKind = (kind: string): boolean => Object.hasOwn(kinds, kind)

const hasMethod = (method?: string): boolean =>
  method === undefined || Object.hasOwn(submissionStep().questions.method.input.words, method)
