/** A copy of a part that the server has drawn and kept aside in a `<template data-late>`. */
export function latePart(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-late="${name}"]`)
  const part = template && document.importNode(template.content, true).firstElementChild
  if (!(part instanceof HTMLElement)) throw new Error(`The page has no part «${name}» for later.`)
  return part
}
