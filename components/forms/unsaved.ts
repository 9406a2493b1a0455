import type { Words } from './words'

const PREFIX = 'chua-luu '

/** Words of one form the server has not acknowledged, kept in this tab alone and only until it has. */
export type Unsaved = { action: string; reference: string; words: Words; shown: Words }

export const keepUnsaved = (unsaved: Unsaved): void =>
  inStore((store) => store.setItem(PREFIX + unsaved.action, JSON.stringify(unsaved)))

export const forgetUnsaved = (action: string): void =>
  inStore((store) => store.removeItem(PREFIX + action))

const keysOf = (store: Storage) => Object.keys(store).filter((key) => key.startsWith(PREFIX))

export const hasUnsaved = (): boolean => inStore((store) => keysOf(store).length > 0) ?? false

export const listUnsaved = (): Unsaved[] =>
  inStore((store) => keysOf(store).map((key) => JSON.parse(store.getItem(key) ?? '') as Unsaved)) ??
  []

/** A browser may forbid its store, or have no room left: then this safety net is missing, and nothing else. */
function inStore<T>(act: (store: Storage) => T): T | undefined {
  try {
    return act(sessionStorage)
  } catch {
    return undefined
  }
}

/** Of the kept words those that never arrived, and that nobody has answered otherwise since. */
export const wordsToRestore = ({ words, shown }: Unsaved, shownNow: Words): Words =>
  Object.fromEntries(
    Object.entries(words).filter(([name, word]) => {
      const before = shown[name] ?? ''
      return word !== before && (shownNow[name] ?? '') === before
    }),
  )
