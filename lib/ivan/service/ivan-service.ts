import type { IvanReason, IvanWord } from '../handovers/handover'

/** Whom a provider is told of: a person by the mã số BHXH, an organisation by tax code and unit code. Nothing of the case but that. */
export type IvanClient = {
  /** Our number of the hand-over. */
  id: string
  fullName: string
  bhxhCode?: string
  taxCode?: string
  unitCode?: string
}

export type IvanSaid = { state: IvanWord; at: Date; reason: IvanReason | null }

/**
 * A provider as the portal needs it. Each call may be made again: a hand-over has our number. Whatever can't be answered, because the
 * provider is away, slow or ill, is thrown.
 */
export type IvanService = {
  register: (client: IvanClient) => Promise<IvanSaid>
  /** Null for a hand-over the provider knows nothing of. */
  ask: (id: string) => Promise<IvanSaid | null>
}

/** By the provider's code in the catalogue; null where it is not connected. */
export type ServiceOf = (provider: string) => IvanService | null
