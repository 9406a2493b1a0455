import 'server-only'
import { deleteDeviceNotices } from '@/lib/accounts/devices/delete-device-notices'
import { deleteOldPlaces } from '@/lib/accounts/places/delete-old-places'
import { deleteOldSessions } from '@/lib/accounts/sessions/delete-old-sessions'
import { deleteOldCaptures } from '@/lib/capture/delete-old-captures'
import { deleteEndedCards } from '@/lib/clinic-code/delete-ended'
import { deleteAnsweredReports } from '@/lib/corrections/report/delete-answered-reports'
import { deleteOldReports } from '@/lib/corrections/report/delete-old-reports'
import { deleteAnsweredChallenges } from '@/lib/factors/passkeys/challenge'
import { tidyImportFiles } from '@/lib/imports/desk/tidy-files'
import { deleteNoticesBefore, deleteWalksBefore } from '@/lib/notices/delete-old-notices'
import { deleteOldTries } from '@/lib/platform/limits/tries'
import { deleteMessagesBefore } from '@/lib/platform/messages/delete-old-messages'
import { deleteConsentsEndedBefore } from '@/lib/records/consents/give/delete-old-consents'
import { deleteOldConsentDrafts } from '@/lib/records/consents/give/delete-old-drafts'
import { clearDesks } from '@/lib/registration/desk/clear-desks'
import { deleteOldPasses } from '@/lib/registration/desk/passes/delete-old-passes'
import { deleteOldDrafts } from '@/lib/registration/drafts/delete-old-drafts'
import { deleteKeysUnseenSince } from '@/lib/registration/keys/delete-old-keys'
import { deleteOldRequests } from '@/lib/requests/delete-old-requests'
import { deleteOldUnsent } from '@/lib/review/desk/unsent-words'
import { deleteOldUploads } from '@/lib/uploads/delete-old-uploads'
import { deleteExpiredCodes } from '@/lib/verification/delete-expired-codes'
import { deleteRunsBefore } from '../repository'
import type { TermId } from '../terms/terms'

/** Deletes what counted before a moment, and says how many; each stands in the room whose rows they are. */
type Deletion = (before: Date) => Promise<number>

/** One for each term: the compiler asks for it. Where a room counts by itself, a test holds it to the term that is told. */
export const deletions: Record<TermId, Deletion> = {
  sessions: () => deleteOldSessions(),
  places: deleteOldPlaces,
  codes: deleteExpiredCodes,
  deviceNotices: deleteDeviceNotices,
  passkeyAnswers: () => deleteAnsweredChallenges(),
  tries: deleteOldTries,
  requestDrafts: deleteOldRequests,
  consentDrafts: deleteOldConsentDrafts,
  consents: deleteConsentsEndedBefore,
  shownCards: deleteEndedCards,
  drafts: deleteOldDrafts,
  browserKeys: deleteKeysUnseenSince,
  desks: () => clearDesks(),
  counterCodes: deleteOldPasses,
  unsentWords: deleteOldUnsent,
  reportDrafts: deleteOldReports,
  reports: deleteAnsweredReports,
  uploads: () => deleteOldUploads(),
  captures: deleteOldCaptures,
  importFiles: () => tidyImportFiles(),
  messages: deleteMessagesBefore,
  notices: deleteNoticesBefore,
  noticeWalks: deleteWalksBefore,
  retentionRuns: deleteRunsBefore,
}
