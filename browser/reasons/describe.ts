/** Ties a control to its hint and its error, those that there are, beside whatever else describes it. */
export function describe(control: Element, name: string): void {
  const own = [`${name}-hint`, `${name}-error`]
  const others = control.getAttribute('aria-describedby')?.split(' ') ?? []
  const ids = [
    ...own.filter((id) => document.getElementById(id)),
    ...others.filter((id) => id !== '' && !own.includes(id)),
  ].join(' ')
  if (ids === (control.getAttribute('aria-describedby') ?? '')) return
  if (ids) control.setAttribute('aria-describedby', ids)
  else control.removeAttribute('aria-describedby')
}
