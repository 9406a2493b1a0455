import 'server-only'
import { db } from '../database/db'

const MOST = 60

/** The outbox for the demo inbox, newest first. Real messages are read by nobody: callers check the mode first. */
export const listNewestMessages = () =>
  db.message.findMany({
    orderBy: { createdAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      channel: true,
      language: true,
      recipient: true,
      subject: true,
      body: true,
      state: true,
      createdAt: true,
    },
  })
