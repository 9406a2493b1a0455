type Waiting = { places: number; enter: () => void }

type InTurn<Refused> = <T>(places: number, work: () => Promise<T>) => Promise<T | Refused>

/** Lets in as many as there are places, in the order they came. `'full'` when too many already wait, or one has waited for too long. */
export function createSemaphore(allPlaces: number): InTurn<never>
export function createSemaphore(
  allPlaces: number,
  longestQueue: number,
  patienceMs?: number,
): InTurn<'full'>
export function createSemaphore(
  allPlaces: number,
  longestQueue = Infinity,
  patienceMs?: number,
): InTurn<'full'> {
  const queue: Waiting[] = []
  let free = allPlaces

  // Only the first in the queue is looked at, so that one who needs every place is not overtaken for ever.
  function letIn() {
    for (let first = queue[0]; first && first.places <= free; first = queue[0]) {
      queue.shift()
      free -= first.places
      first.enter()
    }
  }

  function isLetIn(places: number): Promise<boolean> {
    return new Promise((tell) => {
      const giveUp = () => {
        queue.splice(queue.indexOf(one), 1)
        tell(false)
        letIn()
      }
      const timer = patienceMs === undefined ? undefined : setTimeout(giveUp, patienceMs)
      const one = { places, enter: () => (clearTimeout(timer), tell(true)) }
      queue.push(one)
      letIn()
    })
  }

  return async function inTurn<T>(places: number, work: () => Promise<T>): Promise<T | 'full'> {
    if (queue.length >= longestQueue) return 'full'
    if (!(await isLetIn(places))) return 'full'
    try {
      return await work()
    } finally {
      free += places
      letIn()
    }
  }
}
