import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

// Arrows that need more than a pattern; eslint.config.mjs says where they hold.

/** @typedef {import('eslint').JSRuleDefinition} Rule */
/** A node of the tree, TypeScript's kinds too, which ESLint's own types leave out. @typedef {any} Node */

/** A file that touches the world says so in its first line; a component may not reach for it. @type {Rule} */
export const noWorldInComponents = {
  create: (context) => ({
    ImportDeclaration(/** @type {Node} */ node) {
      const file = /^@\/(lib\/.*)$/.exec(node.source.value)?.[1]
      if (
        file &&
        node.importKind !== 'type' &&
        touchesTheWorld(path.join(import.meta.dirname, file))
      )
        context.report({
          node,
          message: 'A component gets this as a prop from a page: the file touches the world.',
        })
    },
  }),
}

const touchesTheWorld = (/** @type {string} */ file) => {
  const source = ['.ts', '.tsx'].map((extension) => file + extension).find(existsSync)
  return source !== undefined && /^import 'server-only'/m.test(readFileSync(source, 'utf8'))
}

/** `lib/places/fixtures/x.ts` may say `../place`: it stays in its room. Node itself loads `.mjs` and knows no `@/`. @type {Rule} */
export const insideTheRoom = {
  create: (context) => ({
    ImportDeclaration(/** @type {Node} */ node) {
      const from = path.dirname(path.relative(import.meta.dirname, context.filename))
      const room = from.split(path.sep).slice(0, 2).join(path.sep)
      const to = path.join(from, node.source.value)
      if (
        node.source.value.startsWith('../') &&
        !to.startsWith(room + path.sep) &&
        !context.filename.endsWith('.mjs')
      )
        context.report({ node, message: 'Inside a room import ./x, across rooms @/room/x.' })
    },
  }),
}

/** What works only where the framework's scripts run, which no browser of ours is given (decision 0060). */
const REACT_FOR_DRAWING = ['Fragment', 'createElement']
const LOST_MODULES =
  /^(next\/(link|image|form|script|dynamic|head|router)|react-dom(\/.*)?|(node:)?module)$/
const COMPONENT_NAME = /^[A-Z].*[a-z]/
const INSTEAD =
  'would break or be lost in a page drawn on the server (decision 0060). Use HTML and a form; what a browser draws is code of the browser.'

/** A page is drawn once, on the server, all at once: no hooks, no waiting, no client components. @type {Rule} */
export const drawnAtOnce = {
  create: (context) => {
    /** @param {Node} node @param {string} name */
    const refuse = (node, name) => context.report({ node, message: `«${name}» ${INSTEAD}` })
    /** @param {Node} node @param {Node} source */
    const refuseModule = (node, { value }) => {
      if (LOST_MODULES.test(value)) refuse(node, value)
    }
    const refuseNames = (/** @type {Node} */ node) => {
      if (!node.source || node.importKind === 'type' || node.exportKind === 'type') return
      refuseModule(node, node.source)
      if (node.source.value !== 'react') return
      for (const each of node.specifiers ?? [])
        if (each.importKind !== 'type' && !REACT_FOR_DRAWING.includes(nameOf(each)))
          refuse(each, nameOf(each))
    }
    /** @param {Node} node @param {string | undefined} name */
    const refuseAsync = (node, name) => {
      // A page that Next builds beforehand may wait: it is the one default export.
      const isBuilt = node.parent.type === 'ExportDefaultDeclaration'
      if (node.async && !isBuilt && COMPONENT_NAME.test(name ?? '')) refuse(node, `async ${name}`)
    }
    return {
      ImportDeclaration: refuseNames,
      ExportNamedDeclaration: refuseNames,
      ExportAllDeclaration: (/** @type {Node} */ node) => refuseModule(node, node.source),
      ImportExpression: (/** @type {Node} */ node) => refuseModule(node, node.source),
      FunctionDeclaration: (/** @type {Node} */ node) => refuseAsync(node, node.id?.name),
      'VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression)': (
        /** @type {Node} */ node,
      ) => refuseAsync(node, node.parent.id.name),
      'ExpressionStatement[directive=/^use (client|server)$/]': (/** @type {Node} */ node) =>
        refuse(node, node.directive),
    }
  },
}

const nameOf = (/** @type {Node} */ { type, imported, local }) =>
  type === 'ImportSpecifier' ? imported.name : type === 'ExportSpecifier' ? local.name : 'React'
