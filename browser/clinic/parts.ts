/** A part of the card by its name, as components/records/clinic draws it. */
export const partOf = (place: HTMLElement, name: string): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-part="${name}"]`)

export function showPart(place: HTMLElement, name: string, isShown: boolean): void {
  const part = partOf(place, name)
  if (part) part.hidden = !isShown
}

/** What has changed, heard once. */
export function say(place: HTMLElement, words: string): void {
  const line = partOf(place, 'state')
  if (line && line.textContent !== words) line.textContent = words
}
