import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

// Arrows that need more than a pattern; eslint.config.mjs says where they hold.

/** A file that touches the world says so in its first line; a component may not reach for it. */
export const noWorldInComponents = {
  create: (context) => ({
    ImportDeclaration(node) {
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

const touchesTheWorld = (file) => {
  const source = ['.ts', '.tsx'].map((extension) => file + extension).find(existsSync)
  return source !== undefined && /^import 'server-only'/m.test(readFileSync(source, 'utf8'))
}

/** `lib/places/fixtures/x.ts` may say `../place`: it stays in its room. */
export const insideTheRoom = {
  create: (context) => ({
    ImportDeclaration(node) {
      const from = path.dirname(path.relative(import.meta.dirname, context.filename))
      const room = from.split(path.sep).slice(0, 2).join(path.sep)
      const to = path.join(from, node.source.value)
      if (node.source.value.startsWith('../') && !to.startsWith(room + path.sep))
        context.report({ node, message: 'Inside a room import ./x, across rooms @/room/x.' })
    },
  }),
}
