import type { PlaceParts } from './place-parts'

export type WholeChoice = ReturnType<typeof wholeChoice>

/** What is chosen once more in words, below a field too narrow to show it. Who listens has it from the field. */
export function wholeChoice({ frame, input }: PlaceParts) {
  const line = frame.querySelector<HTMLElement>('[data-whole]')!
  let chosen = ''
  const fit = () => {
    const isCut = input.value === chosen && input.scrollWidth > input.clientWidth
    line.hidden = chosen === '' || !isCut
  }
  // Letters made larger, a telephone turned.
  new ResizeObserver(fit).observe(input)
  return {
    show(label: string) {
      chosen = label
      line.querySelector('strong')!.textContent = label
      fit()
    },
  }
}
