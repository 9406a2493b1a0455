import { createElement } from 'react'

/** @typedef {{ name: string, props: Record<string, unknown>, children: (Drawn | string)[] }} Drawn */

const VOID = /^(area|base|br|col|hr|img|input|link|meta|source|wbr)$/
const RAW = /^(script|style)$/
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"<>/=]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g
const PART = /([^\s"<>/=]+)(?:="([^"]*)")?/g
/** @type {Record<string, string>} */
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** @param {string} text */
const plain = (text) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, sign) => SIGNS[sign] ?? '')

/** The document that React has drawn, as a tree that it can draw again. @param {string} html */
export function readMarkup(html) {
  /** @type {Drawn} */
  const root = { name: '', props: {}, children: [] }
  const open = [root]
  const from = html.replace(/^<!DOCTYPE html>/, '')
  for (const [token, closes, name = '', given = ''] of from.matchAll(TOKEN)) {
    const parent = /** @type {Drawn} */ (open.at(-1))
    if (closes) open.pop()
    else if (!name) parent.children.push(RAW.test(parent.name) ? token : plain(token))
    else {
      const one = { name, props: propsOf(name, given), children: [] }
      parent.children.push(one)
      if (!VOID.test(name)) open.push(one)
    }
  }
  return /** @type {Drawn} */ (root.children[0])
}

/** @param {string} name @param {string} given */
function propsOf(name, given) {
  const entries = [...given.matchAll(PART)].map(([, key = '', value]) => [key, valueOf(key, value)])
  const { value, checked, selected: _, style: __, ...props } = Object.fromEntries(entries)
  if (name === 'option') return { ...props, value }
  return {
    ...props,
    ...(value !== undefined && { defaultValue: value }),
    ...(checked && { defaultChecked: true }),
  }
}

/** An attribute without a value is one that is simply set; an empty one of those is, too. @param {string} key @param {string} [value] */
const valueOf = (key, value) =>
  value === undefined || (value === '' && !/^(value|alt|href|content|class|data-.*)$/.test(key))
    ? true
    : plain(value)

/** Each part made anew, as a page of our own makes its parts for each visitor. @param {Drawn | string} drawn @returns {import('react').ReactNode} */
export const elementOf = (drawn) =>
  typeof drawn === 'string'
    ? drawn
    : RAW.test(drawn.name)
      ? createElement(drawn.name, {
          ...drawn.props,
          dangerouslySetInnerHTML: { __html: drawn.children.join('') },
        })
      : createElement(drawn.name, drawn.props, ...drawn.children.map(elementOf))
