import { elementOf } from './office-tree-view'

/** What was found is read from its first line, wherever the list stood before. */
export function beginList(list: HTMLElement | null): void {
  if (list) list.scrollTop = 0
}

/** The province at home stands first in the list; below it what is chosen is in sight. */
export function showFrom(list: HTMLElement | null, [province]: string[], chosen: string): void {
  const line = elementOf(province)
  // Where the dialog itself scrolls, its head comes first.
  if (!list || !line || list.scrollHeight <= list.clientHeight) return
  list.scrollTop += line.getBoundingClientRect().top - list.getBoundingClientRect().top
  elementOf(chosen)?.firstElementChild?.scrollIntoView({ block: 'nearest' })
}
