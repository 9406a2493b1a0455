import 'server-only'
import { hasRunningCaseWith } from '../others/repository'

/** Whether somebody else's case on its way names this phone or address: a warning, since families share them. Tells nobody whose. */
export const isContactInOtherCase = (contact: string, login: string): Promise<boolean> =>
  hasRunningCaseWith(contact, login)
