const SETTLE_MS = 100

/** A line for those who listen: a screen reader reads what is put here, once it has finished its sentence. */
export function announcer(form: HTMLFormElement): (text: string) => void {
  const line = document.createElement('p')
  line.className = 'sr-only'
  line.setAttribute('role', 'status')
  form.append(line)
  return (text) => {
    // The same sentence twice would be no change, and not read.
    line.textContent = ''
    setTimeout(() => (line.textContent = text), SETTLE_MS)
  }
}
