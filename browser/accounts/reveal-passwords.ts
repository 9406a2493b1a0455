/** Lets people see what they type. Without JavaScript there is no button, and the field works all the same. */
export function revealPasswords(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-reveals]')) {
    const input = document.getElementById(button.dataset.reveals ?? '') as HTMLInputElement
    const show = (isShown: boolean) => {
      input.type = isShown ? 'text' : 'password'
      button.setAttribute('aria-pressed', String(isShown))
    }
    button.addEventListener('click', () => show(input.type === 'password'))
    // Sent as a password again, so that the browser does not remember it among the words typed.
    input.form?.addEventListener('submit', () => show(false))
    button.hidden = false
  }
}
