import type { FormWords } from '@/browser/forms/words'

const PREFIX = 'chua-luu '

/** Words of one form the server has not acknowledged, kept in this tab alone and only until it has. */
export type Unsaved = {
  action: string
  reference: string
  words: FormWords
  shown: FormWords
  /** They can't be kept without asking: changed elsewhere meanwhile. */
  isAsked?: boolean
}

type Which = Pick<Unsaved, 'action' | 'isAsked'>

/** What is asked about stands apart: what is typed meanwhile must not take its place. */
const keyOf = ({ action, isAsked }: Which) => `${PREFIX}${isAsked ? '? ' : ''}${action}`

export const keepUnsaved = (unsaved: Unsaved): void =>
  inStore((store) => store.setItem(keyOf(unsaved), JSON.stringify(unsaved)))

export const forgetUnsaved = (which: Which): void =>
  inStore((store) => store.removeItem(keyOf(which)))

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

/** What became of one of the kept words since: nothing, or somebody has answered otherwise. */
const isAnswered = ({ words, shown }: Unsaved, name: string, shownNow: FormWords): boolean => {
  const now = shownNow[name] ?? ''
  return words[name] !== (shown[name] ?? '') && now !== (shown[name] ?? '') && now !== words[name]
}

/** Whether some of the kept words were answered otherwise meanwhile. */
export const isContested = (unsaved: Unsaved, shownNow: FormWords): boolean =>
  Object.keys(unsaved.words).some((name) => isAnswered(unsaved, name, shownNow))

/** Of the kept words those that never arrived, and that nobody has answered otherwise since. */
export const wordsToRestore = ({ words, shown }: Unsaved, shownNow: FormWords): FormWords =>
  Object.fromEntries(
    Object.entries(words).filter(([name, word]) => {
      const before = shown[name] ?? ''
      return word !== before && (shownNow[name] ?? '') === before
    }),
  )
