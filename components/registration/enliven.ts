/** What scripts add to a step's form, fetched when it is first touched. */
export function enliven(form: HTMLFormElement, step: string): void {
  form.dataset.step = step
}
