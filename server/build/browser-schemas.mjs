/** What zod's schemas carry along to describe themselves as JSON Schema: a browser judges, and describes nothing. */
const DESCRIBES = /\/(?:to-json-schema|json-schema-processors)\.js$/
const EMPTY = `
export const createToJSONSchemaMethod = () => undefined
export const createStandardJSONSchemaMethod = () => undefined
`

/** Leaves it out: 5 KB on every citizen's line. @type {import('esbuild').Plugin} */
export const browserSchemas = {
  name: 'browser schemas',
  setup(build) {
    build.onResolve({ filter: DESCRIBES }, ({ path, importer }) =>
      importer.endsWith('/zod/v4/classic/schemas.js') ? { path, namespace: 'left-out' } : undefined,
    )
    build.onLoad({ filter: DESCRIBES, namespace: 'left-out' }, () => ({ contents: EMPTY }))
  },
}
