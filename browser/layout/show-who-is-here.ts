/**
 * On pages built beforehand, which cannot know who opens them. The marker says only «somebody is signed in here»; the session
 * itself stays out of reach of scripts.
 */
export function showWhoIsHere(): void {
  const isSignedIn = /(^|; )(__Host-)?signed-in=1(;|$)/.test(document.cookie)
  for (const part of document.querySelectorAll<HTMLElement>('[data-for]'))
    part.hidden = (part.dataset.for === 'signed-in') !== isSignedIn
}
