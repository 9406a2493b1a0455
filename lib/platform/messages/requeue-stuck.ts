import 'server-only'
import { db } from '../database/db'

/**
 * Gives another job to messages whose time to be tried has been over for two minutes. A job whose process was killed stays locked for
 * four hours (graphile-worker's rule), in its first try or a later one. The message's own id makes a second try harmless.
 */
export async function requeueStuck(): Promise<number> {
  return db.$executeRaw`
    SELECT graphile_worker.add_job('deliver', json_build_object('id', id), job_key => 'deliver:' || id, max_attempts => 3,
      priority => CASE WHEN purpose IS NULL THEN 0 ELSE -10 END)
    FROM "Message"
    WHERE state = 'QUEUED' AND "nextTryAt" < now() - interval '2 minutes'`
}
