/** Who asks, from the widest group they belong to down to themselves. */
export type Asker = readonly string[]

type Answer = (isIn: boolean) => void
type Line = { length: number; here: Answer[]; groups: Map<string, Line> }

type InFairTurn<Refused> = <T>(asker: Asker, work: () => Promise<T>) => Promise<T | Refused>

const emptyLine = (): Line => ({ length: 0, here: [], groups: new Map() })

/**
 * As many at once as there are places; of those who wait, each group in its turn (round robin), so that nobody's many go before
 * another's one. When more than `longest` wait, the last of the longest line is answered null: who sends many crowds out their own.
 */
export function createFairTurns(places: number): InFairTurn<never>
export function createFairTurns(places: number, longest: number): InFairTurn<null>
export function createFairTurns(places: number, longest = Infinity): InFairTurn<null> {
  const waiting = emptyLine()
  let free = places

  function letIn() {
    for (; free > 0 && waiting.length > 0; free--) takeNext(waiting)(true)
  }

  return async function inFairTurn<T>(asker: Asker, work: () => Promise<T>): Promise<T | null> {
    const isIn = await new Promise<boolean>((answer) => {
      join(waiting, asker, answer)
      letIn()
      if (waiting.length > longest) takeLast(waiting)(false)
    })
    if (!isIn) return null
    try {
      return await work()
    } finally {
      free++
      letIn()
    }
  }
}

function join(line: Line, [group, ...within]: Asker, answer: Answer): void {
  line.length++
  if (group === undefined) return void line.here.push(answer)
  const next = line.groups.get(group) ?? emptyLine()
  line.groups.set(group, next)
  join(next, within, answer)
}

/** The first group's next one; the group then stands behind its neighbours. */
function takeNext(line: Line): Answer {
  line.length--
  const [first] = line.groups
  if (!first) return line.here.shift()!
  const [name, group] = first
  line.groups.delete(name)
  const answer = takeNext(group)
  if (group.length > 0) line.groups.set(name, group)
  return answer
}

function takeLast(line: Line): Answer {
  line.length--
  const groups = [...line.groups]
  if (groups.length === 0) return line.here.pop()!
  const [name, longest] = groups.reduce((most, one) =>
    one[1].length >= most[1].length ? one : most,
  )
  const answer = takeLast(longest)
  if (longest.length === 0) line.groups.delete(name)
  return answer
}
