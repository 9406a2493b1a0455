import { childKind } from './child'
import { organisationKind } from './organisation'
import { personKind } from './person'

/** Every kind of declaration by its name, which is the answer to the first question. */
export const kinds = {
  person: personKind,
  child: childKind,
  organisation: organisationKind,
} as const

export type KindId = keyof typeof kinds

const isKind = (name = ''): name is KindId => Object.hasOwn(kinds, name)

type Begun = { subject?: { subject?: string } }

/** What the first answer asks for; null before it. */
export const kindIdOf = ({ subject }: Begun): KindId | null =>
  isKind(subject?.subject) ? subject.subject : null

/** Before the first answer it is most likely a person's. */
export const kindOf = (begun: Begun): (typeof kinds)[KindId] => kinds[kindIdOf(begun) ?? 'person']
