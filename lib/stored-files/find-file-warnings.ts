import 'server-only'
import { findWarnings } from './repository'

/** What a machine saw of these files, by their ids; of another declaration's nothing. */
export const findFileWarnings = (
  declarationId: string,
  ids: string[],
): Promise<Map<string, string[]>> => findWarnings(declarationId, ids)
