/** Something another service is asked to do, kept as a row until it has taken it (decisions 0080, 0087). */
export type Errand = {
  id: string
  /** How often it was offered in vain. */
  attempts: number
  createdAt: Date
  /** When the person heard that the service can't be reached. */
  toldDownAt: Date | null
}

type Heard<State> = { state: State; heardAt: Date | null }

/** Whether what a service says is news, by a table of what counts after what: it says things twice, late, and in any order. */
export const isNewsBy =
  <State extends string, Said extends State>(after: Record<State, readonly Said[]>) =>
  ({ state, heardAt }: Heard<State>, said: { state: Said; at: Date }): boolean =>
    after[state].includes(said.state) && (!heardAt || said.at >= heardAt)
