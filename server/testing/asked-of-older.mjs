// Pages, words and rules are the same on every PostgreSQL; what may differ is our own SQL. Rooms that are mostly SQL are asked whole, the
// others by the tests that go through each of their statements. OLDER_POSTGRES=all npm test asks everything.

/** Where a database test begins, for the oldest PostgreSQL we promise to run on. */
export const askedOfOlder = [
  'prisma/application-role',
  'prisma/import/catalogue-',
  'prisma/demo/demo-mark',
  'prisma/journal',
  'prisma/commands/keys-command',
  'prisma/migrate',
  'lib/accounts/create-account',
  'lib/accounts/personal/list-history',
  'lib/accounts/sessions/session',
  'lib/accounts/sign-in/sign-in',
  'lib/audit/',
  'lib/capture/capture',
  'lib/cards/',
  'lib/catalogues/',
  'lib/clinic-code/',
  'lib/contacts/contact-change',
  'lib/contacts/waiting/lapse-changes',
  'lib/contacts/counter/other-holders',
  'lib/duplicates/',
  'lib/factors/',
  'lib/imports/claim-owners',
  'lib/imports/run-claims',
  'lib/imports/desk/',
  'lib/imports/run-import',
  'lib/insured/',
  'lib/ivan/',
  'lib/ledger/',
  'lib/look-ups/',
  'lib/message-box/',
  'lib/notices/',
  'lib/officers/command/officer-phone',
  'lib/places/',
  'lib/platform/',
  'lib/postal/',
  'lib/privacy/',
  'lib/queues/',
  'lib/records/',
  'lib/registration/saving/contested.',
  'lib/registration/sent/correct-declaration',
  'lib/registration/drafts/many-drafts',
  'lib/registration/photos/photos-kept',
  'lib/registration/sent/registration',
  'lib/corrections/',
  'lib/requests/',
  'lib/terms/',
  'lib/own-settings/',
  'lib/review/decisions/at-once',
  'lib/review/decisions/decide',
  'lib/review/checking/receive-and-check',
  'lib/review/decisions/undo-decision',
  'lib/search/',
  'lib/staff/',
  'lib/times/',
  'lib/uploads/',
  'lib/verification/',
  'lib/visits/',
  'lib/worker/',
]

/**
 * Of those rooms, tests whose statements the others ask already: they draw pages, print papers, try words at random, do the same many
 * times, or end a process of ours.
 */
export const askedByOthers = [
  'lib/catalogues/open-demo',
  'lib/platform/seal/led',
  'lib/platform/database/long-words',
  'lib/platform/database/stopping',
  'lib/look-ups/drawn-look-ups',
  'lib/notices/own/notice-pages',
  'lib/queues/next/one-rule',
  'lib/records/consents/every-address',
  'lib/requests/adjust/adjusting-pages',
  'lib/requests/printed/request-pdf',
  'lib/requests/stop/stop-pages',
  'lib/search/everyday-questions',
  'lib/search/place-names-lead',
  'lib/times/service-pages',
  'lib/verification/delays/way-in',
  'lib/visits/visit-pages',
  'lib/worker/stopped-with-database',
]

/** Tests that end processes again and again or look at hundreds of pictures: `npm run drill` asks them. As Vitest is told. */
export const LEAVE_LONG = '--exclude=**/*.long.*'

/** As Vitest is told. */
export const olderPostgres = [
  ...askedOfOlder,
  ...askedByOthers.map((beginning) => `--exclude=${beginning}.db.test.ts`),
  LEAVE_LONG,
]
