import { stepHref } from '../steps/addresses'

/** What the form's `intent` says when the paper is to be photographed first, and when what it says is to be filled in. */
export const cameraIntent = 'chup-truoc'
export const fillIntent = 'dien-tu-giay-to'
/** In the address: what the paper says stands in the boxes that are still empty, until something else is typed. */
export const filledMark = 'tu-giay-to'

/** Where these two buttons lead, once what was typed is kept. */
export const hrefOfCard = (intent = ''): string | null => {
  if (intent === cameraIntent) return stepHref('photos')
  return intent === fillIntent ? `${stepHref('declarant')}?${filledMark}=1` : null
}
