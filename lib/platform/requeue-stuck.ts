import 'server-only'
import { db } from './db'

/**
 * Gives another job to messages nobody has tried for two minutes. A job whose process was killed stays locked for four
 * hours (graphile-worker's rule); a code by SMS can't wait that long. The message's own id makes a second try harmless.
 */
export async function requeueStuck(): Promise<number> {
  return db.$executeRaw`
    SELECT graphile_worker.add_job('deliver', json_build_object('id', id), job_key => 'deliver:' || id, max_attempts => 8)
    FROM "Message"
    WHERE state = 'QUEUED' AND "createdAt" < now() - interval '2 minutes'`
}
