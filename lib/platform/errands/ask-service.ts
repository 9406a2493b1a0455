import 'server-only'

/** A service that has not answered by then is taken to be down. */
const TIMEOUT_MS = 5_000

/** Asks another service under our own number of what is asked, so that any request may come again. */
export const serviceAt =
  (url: string, token: string) =>
  (method: string, id: string, body?: object): Promise<Response> =>
    fetch(`${url}/${id}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })

export function okay(answer: Response): Response {
  if (!answer.ok) throw new Error(`The service answered ${answer.status}.`)
  return answer
}
