/** What is being answered, also for whoever has hung up meanwhile: until it has ended, it may ask the database. */
export function requestsInWork() {
  /** @type {Set<Promise<unknown>>} */
  const inWork = new Set()
  return {
    /** @template Answer @param {Answer} answer @returns {Answer} */
    note(answer) {
      const work = Promise.resolve(answer)
        .catch(() => undefined) // told by whoever answers; here it only matters that it is over
        .finally(() => inWork.delete(work))
      inWork.add(work)
      return answer
    },
    count: () => inWork.size,
    ended: async () => {
      while (inWork.size > 0) await Promise.all(inWork)
    },
  }
}
