/** In an address of the registration: which service led there. It only asks; whoever reads it looks it up in the list. */
export const serviceWord = 'dich-vu'

export type Service = {
  /** Its address below /dich-vu-cong, and its anchor there. */
  id: string
  title: string
  who: string
  papers: string[]
  /** That the signed form need not be brought, where somebody has a certificate. */
  signing?: string
  time: string
  cost: string
  /** By which law, where that is known. */
  law?: string
  /** What to do where it can't be done here. */
  today: string
  /** Where it begins, once it is open. */
  start?: { title: string; href: string }
  /** The shorter way for whoever has an account. */
  fromAccount?: { title: string; href: string }
  /** The kind of declaration it needs, and the way of handing in: open once the portal takes them. */
  needs?: { kind: string; method?: string }
  /** It is done at the office, today and later. */
  isAtCounter?: true
  /** For somebody's child: what approval brings about is told otherwise. */
  isForChild?: true
}

/** The kind whose answers tell how long offices take; null where no declaration of ours goes to an office. */
export const timedKind = ({ needs, isAtCounter }: Service): string | null =>
  isAtCounter ? null : (needs?.kind ?? null)
