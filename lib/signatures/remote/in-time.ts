import type { RemoteSigner } from './remote-signer'

/** A service may be silent or cut off; a person who waits at a page hears of it after so long. */
export const inTime = (signer: RemoteSigner, milliseconds: number): RemoteSigner => ({
  start: (request) =>
    within(milliseconds, () => signer.start(request), { ok: false, fault: 'unreachable' }),
  fetch: (session) => within(milliseconds, () => signer.fetch(session), { state: 'no-word' }),
})

async function within<Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
  otherwise: Answer,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<Answer>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise)
  })
  try {
    return await Promise.race([ask(), silence])
  } catch {
    return otherwise
  } finally {
    clearTimeout(timer)
  }
}
