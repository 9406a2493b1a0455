import { openStatement } from '@/lib/clinic-code/code/shown-code'
import { keepForOffline } from '@/browser/offline/keep-for-offline'
import { askCard } from './ask-card'
import { newDeviceKey } from './device-key'
import { forgetCard, keepCard, openKept, type KeptCard } from './kept-cards'
import { say, showPart, partOf } from './parts'
import { roll } from './roll'

type Portal = { issue: string; subject: string; holder: string }

/** Of a page that the portal has drawn: kept here already, or signed anew for as long as the page is open. */
export async function showFromPortal(place: HTMLElement, portal: Portal): Promise<void> {
  const kept = await findKept(portal)
  let end = kept ? await renewed(place, kept, portal) : await showOnce(place, portal)
  const replace = async (next: () => Promise<() => void>) => {
    end()
    end = await next()
  }
  partOf(place, 'keep')?.addEventListener('click', () => void replace(() => keep(place, portal)))
  partOf(place, 'forget')?.addEventListener(
    'click',
    () =>
      void replace(async () => {
        await forgetCard(portal.subject)
        showState(place, false)
        standAt(place, 'offer')
        say(place, 'forgotten')
        return showOnce(place, portal)
      }),
  )
}

const findKept = async ({ subject, holder }: Portal) =>
  (await openKept().catch(() => [])).find(
    (card) => card.subject === subject && card.holder === holder,
  )

const nothing = () => {}

/** A key of this page's own, which goes with it. */
async function showOnce(place: HTMLElement, { issue }: Portal): Promise<() => void> {
  const { signer, key } = await newDeviceKey()
  const answer = await askCard(issue, { key, isKept: false })
  if (!answer?.ok) return tellFailure(place)
  showState(place, false)
  return roll(place, { digits: answer.digits, signer, ahead: answer.now - Date.now() })
}

async function keep(place: HTMLElement, { issue, subject, holder }: Portal) {
  const { signer, key } = await newDeviceKey()
  const answer = await askCard(issue, { key, isKept: true })
  if (!answer?.ok) return tellFailure(place)
  const { digits } = answer
  await keepCard({ subject, holder, signer, digits })
  await keepForOffline()
  showState(place, true)
  standAt(place, 'kept')
  say(place, 'kept')
  return roll(place, { digits, signer, ahead: 0 })
}

/** Thirty days begin again, each time it is opened with a network. One that was taken back goes. */
async function renewed(place: HTMLElement, kept: KeptCard, portal: Portal): Promise<() => void> {
  showState(place, true)
  const end = roll(place, { ...kept, ahead: 0 })
  const opened = openStatement(kept.digits)
  if (typeof opened === 'string') return end
  const { deviceKey: key, id } = opened.statement
  const answer = await askCard(portal.issue, { key, isKept: true, id })
  if (answer?.ok) {
    end()
    await keepCard({ ...kept, digits: answer.digits })
    return roll(place, { ...kept, digits: answer.digits, ahead: 0 })
  }
  if (answer?.reason !== 'withdrawn') return end
  end()
  await forgetCard(portal.subject)
  say(place, 'withdrawn')
  return showOnce(place, portal)
}

/** Which of the two is offered: to keep it here, or to take it off. */
function showState(place: HTMLElement, isKept: boolean): void {
  showPart(place, 'offer', !isKept)
  showPart(place, 'kept', isKept)
}

/** The pressed button is gone: who presses keys stands where the next one is, at its heading. */
function standAt(place: HTMLElement, part: 'offer' | 'kept'): void {
  partOf(place, part)?.querySelector<HTMLElement>('h2')?.focus()
}

function tellFailure(place: HTMLElement): () => void {
  showPart(place, 'code', false)
  say(place, 'failed')
  return nothing
}
