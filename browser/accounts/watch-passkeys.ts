/** Where a page asks for a fingerprint, what asks for it is fetched; elsewhere nothing is. */
export async function watchPasskeys(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-passkey]')
  if (part) (await import('./ask-passkey')).askPasskey(part)
}
