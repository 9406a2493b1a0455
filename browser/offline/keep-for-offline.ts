/** From now on the pages of the service worker open without a network. Never at a visitors' computer: whoever comes next finds nothing. */
export async function keepForOffline(): Promise<void> {
  if (document.querySelector('[data-kiosk]')) return
  await navigator.serviceWorker?.register('/sw.js').catch(() => {})
}
