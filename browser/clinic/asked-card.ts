/** Somebody's «Dùng thẻ»; without a network the kept cards open at this address too (browser/service-worker.ts). */
const USE = /^(?:\/en)?\/ca-nhan\/([^/]+)\/the-bhyt\/dung-the$/

/** What addresses call oneself (lib/records/record-parts.ts, which would bring its words along). */
const OWN = 'toi'

type Kept = { subject: string; holder: string }

/** Which of the kept cards the open address asks for: at somebody's address theirs and no other, else the first. */
export function askedCard<Card extends Kept>(path: string, cards: readonly Card[]): Card | null {
  const [, whose] = USE.exec(path) ?? []
  const asked =
    whose === undefined
      ? cards[0]
      : cards.find(({ subject, holder }) => subject === (whose === OWN ? holder : whose))
  return asked ?? null
}
