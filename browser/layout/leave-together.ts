/** On a visitors' computer: once one window has forgotten its visitor, the others no longer show them. */
export function leaveTogether(): void {
  if (!document.querySelector('[data-kiosk]') || !('BroadcastChannel' in window)) return
  const windows = new BroadcastChannel('may-khach')
  if (document.querySelector('[data-forgotten]')) windows.postMessage('forgotten')
  windows.addEventListener('message', () => location.replace('/may-khach'))
}
