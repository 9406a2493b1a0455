import { keepTrying } from '@/browser/forms/keep-trying'
import { forgetCards, keeperHere } from './kept-flag'

/** Shows the code of a card where a page asks for it; and takes kept cards off the machine where their holder has left, or another has come. */
export function watchCards(): void {
  const keeper = keeperHere()
  const here = document.querySelector<HTMLElement>('[data-holder]')?.dataset.holder ?? keeper
  const hasLeft = document.querySelector('[data-forget-cards]') !== null
  if (keeper !== null && (hasLeft || here !== keeper)) forgetCards()
  const place = document.querySelector<HTMLElement>('[data-clinic-card]')
  if (place) void keepTrying(() => import('./show-card')).then(({ showCard }) => showCard(place))
}
