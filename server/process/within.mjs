/**
 * Whether `act` ended in its time; once `hurry` comes, little of it is left. What goes wrong later is nobody's any more.
 * @param {number} ms
 * @param {() => unknown} act
 * @param {{ hurry: AbortSignal, hurriedMs: number }} hurried
 * @returns {Promise<boolean>}
 */
export const within = (ms, act, { hurry, hurriedMs }) =>
  new Promise((resolve, reject) => {
    const giveUp = () => resolve(false)
    setTimeout(giveUp, ms)
    const soon = () => void setTimeout(giveUp, hurriedMs)
    if (hurry.aborted) soon()
    else hurry.addEventListener('abort', soon, { once: true })
    Promise.resolve()
      .then(act)
      .then(() => resolve(true), reject)
  })
