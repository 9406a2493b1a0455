import { tellsForgotten } from './kept-flag'
import { offerFullScreen } from './full-screen'
import { showFromPortal } from './show-from-portal'
import { showKept } from './show-kept'

/** Brings a card to life: on the page of somebody signed in, or from what this machine keeps. */
export async function showCard(place: HTMLElement): Promise<void> {
  offerFullScreen(place)
  // Another window has signed out, or taken the card off this machine.
  addEventListener('storage', (event) => tellsForgotten(event) && location.reload())
  const { issue, subject, holder } = place.dataset
  if (issue && subject && holder) await showFromPortal(place, { issue, subject, holder })
  else await showKept(place)
}
