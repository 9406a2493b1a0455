import 'server-only'
import { seeOther } from '@/lib/platform/answers/post'
import { keepBrowserKey } from '../places/known-places'
import type { Home } from '../return-path'
import { setSessionCookies } from './session-cookie'
import type { Started } from './start-session'

/** Another person was signed out by this: what they are to leave behind as by their own press. */
export type OnReplaced = () => Promise<unknown>

/** The cookies of a session that has begun, and where its owner goes on; not where another person wanted to. */
export async function letIn(started: Started, browserKey: string, home: Home) {
  await setSessionCookies(started.token)
  await keepBrowserKey(browserKey)
  return {
    response: async (goal: string, onReplaced: OnReplaced) => {
      if (!started.endedOther) return seeOther(goal)
      await onReplaced()
      return seeOther(`${home}?xong=doi-tai-khoan`)
    },
  }
}
