import { msg } from '@/lib/words/t'

/** What a guardian is to the child: as a declaration asks it, and the counter. */
export const kinships = {
  father: msg('Cha'),
  mother: msg('Mẹ'),
  guardian: msg('Người giám hộ'),
} as const
export type Kinship = keyof typeof kinships
export const kinshipIds = Object.keys(kinships) as Kinship[]

/** An approved declaration may hold an older word. */
export const kinshipLabel = (kinship: string): string =>
  Object.hasOwn(kinships, kinship) ? kinships[kinship as Kinship] : kinships.guardian
