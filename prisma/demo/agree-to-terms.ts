import { db } from '@/lib/platform/database/db'
import { currentTerms } from '@/lib/terms/terms-versions'

/** As if these had agreed to the terms at their first sign-in: accounts of the demo, and of tests that are about something else. */
export async function agreeToTerms(...accountIds: string[]): Promise<void> {
  const agreed = { version: currentTerms().number, language: 'vi', device: 'Chrome trên Android' }
  await db.termsAcceptance.createMany({
    data: accountIds.map((accountId) => ({ accountId, ...agreed })),
    skipDuplicates: true,
  })
}
