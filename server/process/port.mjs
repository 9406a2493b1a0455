import { createServer } from 'node:http'

const LAST_ANSWERS_MS = 10_000

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
export const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error),
    )
    server.listen(port, process.env.HOST, resolve)
  })

/** Says so at once when another program has the port, before anybody waits for a build. @param {number} port */
export async function refuseTakenPort(port) {
  const probe = createServer()
  await listen(probe, port)
  await finish(probe)
}

/** @returns {Promise<number>} a port nobody has at this moment */
export async function freePort() {
  const probe = createServer()
  await listen(probe, 0)
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
  await finish(probe)
  return port
}

const portTaken = (/** @type {number} */ port) =>
  `Cổng ${port} đang được chương trình khác dùng. Tắt chương trình đó, hoặc chạy: PORT=${port + 1} npm start`

/**
 * Takes no new request, lets the running ones finish; `hurry` cuts them.
 * @param {import('node:http').Server} server
 * @param {AbortSignal} [hurry]
 * @returns {Promise<void>}
 */
export const finish = (server, hurry) =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const cut = () => server.closeAllConnections()
    const limit = setTimeout(cut, LAST_ANSWERS_MS)
    if (hurry?.aborted) cut()
    hurry?.addEventListener('abort', cut, { once: true })
    server.close(() => {
      clearInterval(idle)
      clearTimeout(limit)
      resolve()
    })
  })
