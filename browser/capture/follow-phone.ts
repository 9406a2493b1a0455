const EVERY_MS = 3_000
/** Nothing has happened for a while: nobody looks at every second any more. */
const SELDOM_MS = 8_000
const SELDOM_AFTER = 60

const wait = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay))
const untilSeen = () =>
  new Promise<void>((resolve) => {
    if (!document.hidden) return resolve()
    const look = () => {
      if (document.hidden) return
      document.removeEventListener('visibilitychange', look)
      resolve()
    }
    document.addEventListener('visibilitychange', look)
  })

/** Asks whether the phone has got on, as long as somebody looks at the page; draws it anew when it has, and goes on with the last. */
export async function followPhone(form: HTMLFormElement): Promise<void> {
  for (let asked = 0; form.dataset.phoneFollow; asked++) {
    await wait(asked < SELDOM_AFTER ? EVERY_MS : SELDOM_MS)
    await untilSeen()
    const mark = await findMark(form.dataset.phoneFollow).catch(() => form.dataset.mark)
    if (mark === form.dataset.mark) continue
    if (await drawAnew(form).catch(() => false)) asked = 0
  }
  // A press of its own: the server leads on, and nothing is decided here.
  part(form, 'goes-on')?.click()
}

async function findMark(address: string): Promise<string | undefined> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } })
  return ((await answer.json()) as { mark: string | null }).mark ?? undefined
}

const part = (within: ParentNode, name: string) =>
  within.querySelector<HTMLElement>(`[data-phone="${name}"]`)

/** The words change where they stand, so that they are read aloud; what stands below them is new. */
async function drawAnew(form: HTMLFormElement): Promise<boolean> {
  const answer = await fetch(location.href)
  if (!answer.ok || answer.redirected) return false
  const drawn = new DOMParser()
    .parseFromString(await answer.text(), 'text/html')
    .querySelector<HTMLFormElement>('form[data-mark]')
  if (!drawn) return false
  const [words, body] = [part(form, 'words')!, part(form, 'body')!]
  const hadFocus = body.contains(document.activeElement)
  words.textContent = part(drawn, 'words')?.textContent ?? ''
  const fresh = document.adoptNode(part(drawn, 'body')!)
  body.replaceWith(fresh)
  if (hadFocus) fresh.querySelector<HTMLElement>('button')?.focus()
  form.dataset.mark = drawn.dataset.mark
  if (drawn.dataset.phoneFollow) form.dataset.phoneFollow = drawn.dataset.phoneFollow
  else delete form.dataset.phoneFollow
  return true
}
