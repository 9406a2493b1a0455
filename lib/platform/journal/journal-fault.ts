/**
 * `edited`: a line does not follow from the one before it. `inserted`: a line older than what is signed was never there to be signed. `cut`: a line that was signed is gone. `rewritten`: the chain is whole,
 * but not the one that was signed. `anchor`: the signatures themselves were touched; `position` is the number of the anchor.
 */
export type JournalFault = {
  kind: 'edited' | 'inserted' | 'cut' | 'rewritten' | 'anchor'
  stream: string
  position: number
}
