import path from 'node:path'
import { build, context, stop } from 'esbuild'
import { offlineFiles } from './offline-page.mjs'
import { browserSchemas } from './browser-schemas.mjs'
import { browserWords } from './browser-words.mjs'
import { checkout } from '../process/checkout.mjs'

const ENTRY = 'browser/enhance.ts'
const ADDRESS = '/_next/static/browser'
/** The browsers Next itself builds for. */
const BROWSERS = ['chrome111', 'edge111', 'firefox111', 'safari16.4']

/** @param {string} folder Next's: `.next`, or `.next/dev` @returns {import('esbuild').BuildOptions} */
const settings = (folder) => ({
  absWorkingDir: checkout,
  entryPoints: [ENTRY],
  outdir: path.join(folder, 'static', 'browser'),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: BROWSERS,
  jsx: 'automatic',
  plugins: [browserWords, browserSchemas],
  // What draws in the browser is drawn by Preact: the same code, a tenth of the bytes.
  alias: {
    react: 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
    // Its half without hooks: with them all of React's names would come along, for citizens too.
    'react-hook-form': path.join(
      checkout,
      'node_modules/react-hook-form/dist/react-server.esm.mjs',
    ),
  },
})

/** The script of the page that somebody saves on their disk (app/(public)/kiem-tra-bien-nhan/tep): whole, since nothing can be fetched there. */
const buildSavedChecker = (/** @type {string} */ folder) =>
  build({
    absWorkingDir: checkout,
    entryPoints: ['browser/ledger/saved-checker.ts'],
    outfile: path.join(folder, 'static', 'browser', 'saved-checker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    plugins: [browserWords, browserSchemas],
  })

/**
 * Builds the late scripts of drawn documents, each part a file that is fetched when it is needed.
 * @returns the address of the one that documents name, and of those that pages without a network need
 */
export async function buildBrowserCode(/** @type {string} */ folder) {
  const { metafile } = await build({
    ...settings(folder),
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
  })
  await buildSavedChecker(folder)
  // Its helper would stay in memory as long as the server runs.
  await stop()
  const [file] =
    Object.entries(metafile.outputs).find(([, made]) => made.entryPoint === ENTRY) ?? []
  if (!file) throw new Error(`Nothing was built from ${ENTRY}.`)
  const addressOf = (/** @type {string} */ made) => `${ADDRESS}/${path.basename(made)}`
  return { script: addressOf(file), offline: offlineFiles(metafile.outputs).map(addressOf) }
}

/** The same again after every change. @param {string} folder */
export async function watchBrowserCode(folder) {
  const watching = await context({
    ...settings(folder),
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  await watching.rebuild()
  await watching.watch()
  await buildSavedChecker(folder)
  return { address: `${ADDRESS}/enhance.js`, stop: () => watching.dispose() }
}
