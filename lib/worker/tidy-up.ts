import 'server-only'
import { deleteOldPlaces } from '@/lib/accounts/places/delete-old-places'
import { PLACE_DAYS } from '@/lib/accounts/places/known-places'
import { deleteOldSessions } from '@/lib/accounts/sessions/delete-old-sessions'
import { deleteOldCaptures } from '@/lib/capture/delete-old-captures'
import { deleteAnsweredChallenges } from '@/lib/factors/passkeys/challenge'
import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { deleteOldReports } from '@/lib/corrections/report/delete-old-reports'
import { clearDesks } from '@/lib/registration/desk/clear-desks'
import { deleteEndedCards } from '@/lib/clinic-code/delete-ended'
import { deleteOldPasses } from '@/lib/registration/desk/passes/delete-old-passes'
import { deleteOldDrafts } from '@/lib/registration/drafts/delete-old-drafts'
import { deleteOldConsentDrafts } from '@/lib/records/consents/give/delete-old-drafts'
import { deleteOldUnsent } from '@/lib/review/desk/unsent-words'
import { watchTally } from '@/lib/queues/tally/watch-tally'
import { lapseDeclarations } from '@/lib/review/checking/lapse-declarations'
import { deleteExpiredCodes } from '@/lib/verification/delete-expired-codes'
import { DAY_MS } from '@/lib/forms/days/milliseconds'

/** Every night: what was promised to be kept only so long goes, and returned cases past their date are closed. */
export async function tidyUp(): Promise<void> {
  await deleteOldDrafts(new Date(Date.now() - DRAFT_DAYS * DAY_MS))
  await deleteOldReports(new Date(Date.now() - DRAFT_DAYS * DAY_MS))
  await clearDesks()
  await deleteOldPasses()
  await deleteExpiredCodes()
  await deleteEndedCards()
  await deleteOldConsentDrafts()
  await deleteOldSessions()
  await deleteOldCaptures()
  await deleteAnsweredChallenges()
  await deleteOldPlaces(new Date(Date.now() - PLACE_DAYS * DAY_MS))
  await lapseDeclarations()
  await deleteOldUnsent()
  await watchTally()
}
