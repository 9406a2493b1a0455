import 'server-only'
import type { OwnDeclaration } from '../repository'
import { readNow } from '../standing/repository'

/**
 * A declaration as it stands, for a phone that its owner has handed one step of (lib/capture): whoever asks has shown a capture of this very
 * declaration. Nothing that would open it elsewhere comes along, its number least of all.
 */
export const readHandedOver = (id: string): Promise<OwnDeclaration> =>
  readNow({
    ...{ id, reference: '', paperAddress: null },
    ...{ updatedAt: new Date(0), submittedAt: null, dueOn: null },
  } as OwnDeclaration)
