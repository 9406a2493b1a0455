/** The server draws the print button hidden: without JavaScript it could do nothing. */
export function showPrintButton(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-print]')
  if (!button) return
  button.addEventListener('click', () => print())
  button.hidden = false
}
