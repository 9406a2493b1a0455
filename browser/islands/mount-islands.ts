import { keepTrying } from '@/browser/forms/keep-trying'

/** Fetches what draws the islands of this page, and nothing where none stands. Until then, and without it, each is as the server drew it. */
export function mountIslands(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]'))
    void keepTrying(() => import('./mount-island')).then(({ mountIsland }) => mountIsland(place))
}
