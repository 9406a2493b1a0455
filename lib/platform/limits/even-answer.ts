import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'

/** Longer than any honest answer takes; short enough for whoever mistyped. */
const ANSWER_MS = 400

/**
 * Lets no answer out sooner than a fixed time after the question, so that the work done for an existing account
 * (a journal line, a message) can't be told from the work left out for an unknown one.
 */
export async function waitEvenly(asked: number): Promise<void> {
  await wait(Math.max(0, asked + ANSWER_MS - performance.now()))
}
