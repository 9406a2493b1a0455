/** On paper nothing can be unfolded: what is folded in the page's own matter is printed open. */
export function openForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details'))
      folded.open = true
  })
}
