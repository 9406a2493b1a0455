const KB = 1024
/** A piece grows while the line holds, and stays small once it has broken: what a proxy holds back until it is whole breaks with the line. */
const FIRST_PIECE = 32 * KB
const LARGEST_PIECE = 128 * KB
/** So many breaks without a byte more: no line at all. */
const MOST_BREAKS = 12
const WAIT_MS = 500
const LONGEST_WAIT_MS = 5_000
/** A line that says nothing is taken for broken: after so long, and longer for more bytes at 12 kbit/s. */
const SILENCE_MS = 20_000
const SLOWEST_BYTES_PER_MS = 1.5

/** A picture on its way, and how far it has come: the same goes on when a line that was gone for long is back. */
export type OnItsWay = {
  photo: Blob
  reference: string
  signal: AbortSignal
  broke: () => unknown
  came: (percent: number) => unknown
  upload?: string
  received?: number
  hasBroken?: boolean
}
type Refused = { ok: false; reason?: string; message: string }
type Begun = { ok: true; id: string } | Refused

/**
 * Sends a picture over a line that is slow and breaks: what has come stays, and the rest follows. `finish` is told the name the server
 * knows it by. Null: trying is no use.
 */
export async function sendInPieces<Answer>(
  way: OnItsWay,
  finish: (upload: string) => Promise<Answer>,
): Promise<Answer | Refused | null> {
  for (let breaks = 0; breaks < MOST_BREAKS && !way.signal.aborted; breaks++) {
    const before = way.received ?? 0
    try {
      const refused = await goOn(way)
      return refused === undefined ? await finish(way.upload!) : refused
    } catch {
      if ((way.received ?? 0) > before) breaks = 0
      way.hasBroken = true
      way.broke()
      await wait(Math.min(WAIT_MS * (breaks + 1), LONGEST_WAIT_MS))
    }
  }
  throw new Error('The line is gone.')
}

const wait = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay))

/** Until all of it has come; answers why it is not taken. */
async function goOn(way: OnItsWay): Promise<Refused | null | undefined> {
  // An empty piece asks what came of the one that broke.
  if (way.upload) await add(way, 0)
  else {
    const begun = await begin(way)
    if (!begun?.ok) return begun
    way.upload = begun.id
    way.received = 0
  }
  for (let size = FIRST_PIECE; way.received! < way.photo.size; size *= 2)
    await add(way, way.hasBroken ? FIRST_PIECE : Math.min(size, LARGEST_PIECE))
  return undefined
}

async function begin({ photo, reference, signal }: OnItsWay): Promise<Begun | null> {
  const body = new URLSearchParams({ reference, size: String(photo.size) })
  const answer = await ask('', body, { signal, bytes: 0 })
  return answer.ok ? answer.json() : null
}

async function add(way: OnItsWay, size: number): Promise<void> {
  const { photo, upload, received = 0, signal } = way
  const bytes = photo.slice(received, received + size)
  const answer = await ask(`/${upload}?tu=${received}`, bytes, { signal, bytes: bytes.size })
  if (!answer.ok) {
    // Kept too long, or not ours any more: from the beginning.
    way.upload = undefined
    throw new Error('The server knows nothing of it.')
  }
  way.received = ((await answer.json()) as { received: number }).received
  if (way.received > received) way.came(Math.floor((100 * way.received) / photo.size))
}

type Line = { signal: AbortSignal; bytes: number }

/** An answer, good or «not here»; anything else is a break. */
async function ask(path: string, body: BodyInit, { signal, bytes }: Line): Promise<Response> {
  const patience = new AbortController()
  const stop = () => patience.abort()
  signal.addEventListener('abort', stop)
  const silence = setTimeout(stop, SILENCE_MS + bytes / SLOWEST_BYTES_PER_MS)
  try {
    const language = document.documentElement.lang
    const address = `${language === 'vi' ? '' : `/${language}`}/tai-anh${path}`
    const answer = await fetch(address, { method: 'POST', body, signal: patience.signal })
    if (answer.ok || answer.status === 404) return answer
    throw new Error(`The server answered ${answer.status}`)
  } finally {
    clearTimeout(silence)
    signal.removeEventListener('abort', stop)
  }
}
