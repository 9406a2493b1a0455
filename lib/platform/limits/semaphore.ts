type Waiting = { places: number; enter: () => void }

type InTurn<Refused> = <T>(places: number, work: () => Promise<T>) => Promise<T | Refused>

/** Lets in as many as there are places, in the order they came. `'full'` when too many already wait. */
export function createSemaphore(allPlaces: number): InTurn<never>
export function createSemaphore(allPlaces: number, longestQueue: number): InTurn<'full'>
export function createSemaphore(allPlaces: number, longestQueue = Infinity): InTurn<'full'> {
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

  return async function inTurn<T>(places: number, work: () => Promise<T>): Promise<T | 'full'> {
    if (queue.length >= longestQueue) return 'full'
    await new Promise<void>((enter) => {
      queue.push({ places, enter })
      letIn()
    })
    try {
      return await work()
    } finally {
      free += places
      letIn()
    }
  }
}
