import 'server-only'
import { ivanProviderLabel } from '@/lib/offices/ivan'
import { findIvanProvider } from '@/lib/offices/repository'
import type { HandoverState, IvanHandover } from './handover'
import { findHandover, isStillChosen } from './repository'

/** Of a provider that was left no page speaks; the journal does. */
export type ShownState = Exclude<HandoverState, 'WITHDRAWN'>
export type ShownHandover = Omit<IvanHandover, 'state'> & {
  state: ShownState
  providerName: string
}

/** The last hand-over of a case, with its provider's name: what its person and its officers are told. Null once its owner has left that provider. */
export async function showHandover(declarationId: string): Promise<ShownHandover | null> {
  const handover = await findHandover(declarationId)
  if (!handover || !isShown(handover) || !(await isStillChosen(handover))) return null
  const provider = await findIvanProvider(handover.provider)
  return { ...handover, providerName: provider ? ivanProviderLabel(provider) : handover.provider }
}

const isShown = (handover: IvanHandover): handover is IvanHandover & { state: ShownState } =>
  handover.state !== 'WITHDRAWN'
