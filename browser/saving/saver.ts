import { differs, type FormWords } from '@/browser/forms/words'

const REST_MS = 800
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 60_000

/**
 * `moved`: a new, empty draft took these words. `closed`: no more changes are taken, so trying again is of no use. `contested`: some were
 * changed elsewhere too, and only a press of the person's settles which stand.
 */
export type SendOutcome = 'saved' | 'failed' | 'moved' | 'closed' | 'contested'

type Outside = {
  words: () => FormWords
  send: (words: FormWords) => Promise<SendOutcome>
  /** What the server had when the form was drawn. */
  kept: FormWords
}

export type Saver = ReturnType<typeof createSaver>

/** Sends what changed when typing rests, one request at a time, and again after a failure until the server has it. */
export function createSaver({ words, send, kept }: Outside) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<boolean> | null = null
  let failures = 0
  let hasMoved = false
  let isClosed = false

  const isDirty = () => !isClosed && differs(words(), kept)

  const later = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), delay)
  }

  async function sendOnce(): Promise<boolean> {
    // A copy: what is typed while this is under way stays changed, and is sent next.
    const sent = { ...words() }
    const outcome = await send(sent)
    if (outcome === 'saved' || outcome === 'contested') {
      kept = { ...kept, ...sent }
      failures = 0
    }
    if (outcome === 'failed') later(Math.min(FIRST_RETRY_MS * 2 ** failures++, LAST_RETRY_MS))
    if (outcome === 'moved' && !hasMoved) {
      // What the old draft held is not in the new one: send all of it once more.
      hasMoved = true
      kept = {}
      return sendOnce()
    }
    // Moved twice: the browser keeps no key, and every try would make one more draft.
    if (outcome === 'closed' || outcome === 'moved') isClosed = true
    return outcome === 'saved'
  }

  /** True once the server has every word that stood in the form when this was called. */
  async function save(): Promise<boolean> {
    clearTimeout(timer)
    while (underWay) await underWay
    if (!isDirty()) return !isClosed
    underWay = sendOnce()
    try {
      return await underWay
    } finally {
      underWay = null
    }
  }

  return {
    save,
    saveSoon: () => later(REST_MS),
    isDirty,
    /** Waits for the request under way, if there is one. */
    finished: async () => void (await underWay),
    /** These words came from the server. */
    take(drawn: FormWords): void {
      kept = { ...kept, ...drawn }
    },
  }
}
