import type { ImportKind } from '../shape/import-kind'
import { benefitsKind } from './benefits-kind'
import { cardsKind } from './cards-kind'
import { employersKind } from './employers-kind'
import { peopleKind } from './people-kind'
import { periodsKind } from './periods-kind'

/** Every kind of file, by its name in commands, addresses and the database. */
export const importKinds = {
  people: peopleKind,
  cards: cardsKind,
  periods: periodsKind,
  benefits: benefitsKind,
  employers: employersKind,
} as const satisfies Record<string, ImportKind>

export type ImportKindId = keyof typeof importKinds
/** All that is let in: claims of hospitals are no rows of columns (../claims). */
export type ImportedId = ImportKindId | 'claims'
export const importKindIds = Object.keys(importKinds) as ImportKindId[]
export const importedIds: readonly ImportedId[] = [...importKindIds, 'claims']
export const isImported = (word: string): word is ImportedId =>
  word === 'claims' || isImportKind(word)
export const isImportKind = (word: string): word is ImportKindId => Object.hasOwn(importKinds, word)
export const importKindOf = (id: ImportKindId): ImportKind => importKinds[id]
