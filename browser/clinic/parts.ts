/** A part of the card by its name, as components/records/clinic draws it. */
export const partOf = (place: HTMLElement, name: string): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-part="${name}"]`)

export function showPart(place: HTMLElement, name: string, isShown: boolean): void {
  const part = partOf(place, name)
  if (part) part.hidden = !isShown
}

/** The page's own sentence of this name. */
export const sentenceOf = (place: HTMLElement, name: string): string =>
  place.querySelector(`[data-say="${name}"]`)?.textContent ?? ''

/** What has changed, heard once; nothing any more without a name. */
export function say(place: HTMLElement, name?: string): void {
  const line = partOf(place, 'state')
  if (line) line.textContent = name ? sentenceOf(place, name) : ''
}
