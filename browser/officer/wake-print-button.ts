/** The server draws the print button hidden: without JavaScript it could do nothing. */
export function wakePrintButton(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-print]')
  if (!button) return
  button.addEventListener('click', () => print())
  button.hidden = false
}
