import { readdirSync } from 'node:fs'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { drawnAtOnce, insideTheRoom, noWorldInComponents } from './eslint-rules.mjs'

// The rooms, and who may call whom. docs/decisions says why.

/** Rooms that any other may enter; the worker is entered by nobody, and every other room is a service. */
const SHARED_ROOMS = ['forms', 'pdf', 'platform', 'site', 'text', 'words']
const SHARED = SHARED_ROOMS.map((room) => `lib/${room}/**`)
const SERVICES = readdirSync(new URL('lib', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((room) => room !== 'worker' && !SHARED_ROOMS.includes(room))
const TESTS = ['**/*.test.{ts,tsx}', '**/fixtures/**', 'e2e/**']

/** What a browser runs, by itself and late; everything else runs on the server. */
const BROWSER = ['browser/**', 'lib/words/in-browser/**']

const app = { group: ['@/app/**'], message: 'Nothing imports from app/.' }
const browser = { group: ['@/browser/**'], message: 'Only browser/enhance.ts brings its parts in.' }
/** A screen names an island and its props (decision 0066); nothing that runs in a browser comes to the server with it. */
const browserButIslands = { ...browser, group: ['@/browser/**', '!@/browser/islands/islands'] }
const islandsAsTypes = {
  group: ['@/browser/islands/islands'],
  allowTypeImports: true,
  message: 'Only its types are for the server.',
}
const screens = { group: ['@/components/**'], message: 'lib/ knows no screens.' }
const request = {
  group: ['@/lib/platform/**', '@/lib/**/repository', 'next/headers'],
  message: 'A component gets its data as props from a page.',
}
const database = {
  group: ['@prisma/**', '@/prisma/**', '@/lib/platform/database/db', 'pg'],
  message: 'Only repository.ts files talk to the database.',
}
const foreignRows = {
  // Places, offices and catalogues are public lists that hold no rule: every service may read them.
  group: [
    '@/lib/**/repository',
    '!@/lib/places/repository',
    '!@/lib/offices/repository',
    '!@/lib/catalogues/repository',
  ],
  message: "Call the other service's verb, not its repository.",
}
const services = {
  group: [...SERVICES, 'worker'].map((room) => `@/lib/${room}/**`),
  message: 'A shared room knows no service.',
}

/**
 * A later block for the same file replaces an earlier one, so each block lists all of its arrows.
 * @param {string[]} files @param {object[]} patterns @param {string[]} [ignores] @returns {import('eslint').Linter.Config}
 */
const closed = (files, patterns, ignores = []) => ({
  files,
  ignores: [...TESTS, ...ignores],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})

const readsEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read in lib/platform/env.ts.',
}
const unlimitedBody = {
  selector:
    "CallExpression[callee.object.name='request'][callee.property.name=/^(json|text|formData|blob|bytes|arrayBuffer)$/]",
  message: 'Anybody may send any amount: read it with readForm or readBody, which stop.',
}
const unwrappedRoute = {
  selector: 'ExportNamedDeclaration > FunctionDeclaration[id.name=/^(GET|POST|PUT|PATCH|DELETE)$/]',
  message: 'Wrap it in page(), post() or answering(): a fault is told, never an empty answer.',
}
const ownLogLine = {
  selector: "MemberExpression[object.object.name='process'][property.name='write']",
  message: 'server/process/log.mjs writes the log: with the time, and lines nobody can forge.',
}
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export; only Next and configuration files ask for a default.',
}
const EVERYWHERE = [readsEnvironment, unlimitedBody, ownLogLine, defaultExport]
/** Files Next finds by their name, and expects a default export of. */
const NAMED_BY_NEXT = [
  'app/**/{page,layout,global-not-found,icon,manifest,sitemap,robots}.{ts,tsx}',
]
const CONFIGURATION = [
  '**/vitest.config.mts',
  '*.{js,mjs,ts,mts}',
  'e2e/playwright.config.ts',
  'prisma/testing/test-database.ts',
  '**/next-adapter.mjs',
  'server/testing/test-runner.ts',
]
const ABOUT_THE_MACHINE = [
  'server/**',
  'prisma/**',
  'bench/**',
  'docs/**',
  ...TESTS,
  ...CONFIGURATION,
]

export default defineConfig(
  {
    ignores: [
      '.next*/**',
      '.data/**',
      'prisma/client/**',
      'node_modules/**',
      'next-env.d.ts',
      'public/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 60],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
    },
  },
  // A screen is one function that reads from top to bottom.
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', 120], complexity: ['error', 15] },
  },
  // A step is a record of questions, and a function only so that no browser is given its words (decision 0065).
  { files: ['lib/*/questions/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
  {
    files: ABOUT_THE_MACHINE,
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', defaultExport] },
  },
  { files: ['lib/platform/env.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport] } },
  { files: NAMED_BY_NEXT, rules: { 'no-restricted-syntax': ['error', readsEnvironment] } },
  { files: CONFIGURATION, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['app/**/route.{ts,tsx}'],
    ignores: ['app/**/{ma-qr,mau-01-to-trong.pdf}/**'], // drawn by the build, which a fault must stop
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, unwrappedRoute],
    },
  },

  closed(['app/**'], [browser, database]),
  closed(['browser/**'], [app, request, database]),
  closed(['components/**'], [app, browser, request, database]),
  closed(
    ['components/layout/island.tsx'],
    [app, browserButIslands, islandsAsTypes, request, database],
  ),
  closed(['components/{ui,forms}/**'], [app, browser, request, database, services]),
  closed(
    ['lib/**'],
    [app, browser, screens, database, foreignRows],
    [...SHARED, 'lib/worker/**', '**/repository.ts'],
  ),
  closed(['lib/**/repository.ts'], [app, browser, screens, foreignRows]),
  closed(['lib/worker/**'], [app, browser, screens, foreignRows]),
  closed(['lib/platform/**'], [app, browser, screens, services]),
  closed(['lib/{forms,pdf,site,text,words}/**'], [app, browser, screens, services, database]),
  {
    files: ['app/**', 'browser/**', 'components/**', 'lib/**'],
    plugins: { house: { rules: { drawnAtOnce, insideTheRoom, noWorldInComponents } } },
  },
  {
    files: ['browser/**', 'components/**', 'lib/**'],
    rules: { 'house/insideTheRoom': 'error' },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: [...TESTS, ...BROWSER],
    rules: { 'house/drawnAtOnce': 'error' },
  },
  { files: ['browser/**', 'components/**'], rules: { 'house/noWorldInComponents': 'error' } },
)
