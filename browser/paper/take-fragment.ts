/** What a telephone's camera has put behind #, out of the address at once: it would stay in the history. */
export function takeFragment(): string | null {
  const { hash, pathname } = location
  // #noi-dung leads to the matter of the page.
  if (!/^#\d{29,}$/.test(hash)) return null
  history.replaceState(null, '', pathname)
  return hash
}
