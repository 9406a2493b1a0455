// Pages, words and rules are the same on every PostgreSQL; what may differ is our own SQL. Rooms that are mostly SQL are asked whole, the
// others by the tests that go through each of their statements. OLDER_POSTGRES=all npm test asks everything.

/** Where a database test begins, for the oldest PostgreSQL we promise to run on. */
export const askedOfOlder = [
  'prisma/application-role',
  'prisma/import/catalogue',
  'prisma/demo/demo',
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
  'lib/imports/claim-owners',
  'lib/imports/run-claims',
  'lib/imports/desk/',
  'lib/imports/run-import',
  'lib/insured/',
  'lib/ivan/',
  'lib/look-ups/',
  'lib/notices/',
  'lib/officers/officer-phone',
  'lib/places/',
  'lib/platform/',
  'lib/postal/',
  'lib/queues/',
  'lib/records/',
  'lib/registration/saving/contested.',
  'lib/registration/sent/correct-declaration',
  'lib/registration/drafts/many-drafts',
  'lib/registration/photos/photos-kept',
  'lib/registration/sent/registration',
  'lib/corrections/',
  'lib/requests/',
  'lib/review/decisions/at-once',
  'lib/review/decisions/decide',
  'lib/review/checking/receive-and-check',
  'lib/review/decisions/undo-decision',
  'lib/search/',
  'lib/times/',
  'lib/uploads/',
  'lib/verification/',
  'lib/visits/',
  'lib/worker/',
]

/** Of those rooms, tests that only draw pages with statements the others ask already. */
export const pagesOnly = ['lib/platform/seal/led', 'lib/platform/database/long-words']

/** As Vitest is told. */
export const olderPostgres = [
  ...askedOfOlder,
  ...pagesOnly.map((beginning) => `--exclude=${beginning}.db.test.ts`),
]
