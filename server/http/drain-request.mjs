/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What is still on its way after an answer is read and thrown away, so that the browser gets to read ours: so much and so long. */
const MOST_BYTES = 64 * 1_024 * 1_024
const MOST_MS = 20_000

/**
 * A line carries one request after the other. An answer given before all of its request was read would leave the rest in the
 * way of the next one, for ever; so the rest is taken off the line, or the line is closed.
 * @param {Request} request
 * @param {Response} response
 */
export function drainRequest(request, response) {
  response.once('finish', () => {
    if (!request.complete && !request.destroyed) takeOff(request)
  })
}

/** @param {Request} request */
function takeOff(request) {
  const { socket } = request
  const close = () => socket.destroy()
  const patience = setTimeout(close, MOST_MS)
  let size = 0
  for (const event of ['readable', 'data']) request.removeAllListeners(event)
  request.on('data', (chunk) => {
    size += chunk.length
    if (size > MOST_BYTES) close()
  })
  // A proxy's line lives through thousands of requests: nothing of this one stays on it.
  const done = () => {
    clearTimeout(patience)
    socket.off('close', done)
  }
  request.once('end', done)
  socket.once('close', done)
  request.once('error', close)
  request.resume()
}
