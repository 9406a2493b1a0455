/** Why nothing was done to an officer. Whoever asked tells it in their own words: the command, or the page. */
export type OfficerRefusal =
  | 'office-unknown'
  | 'login-taken'
  | 'unknown'
  | 'already-suspended'
  | 'not-suspended'
  | 'suspended'
  | 'number-missing'
  | 'person-twice'
  | 'phone-twice'
  | 'nothing-to-move'
/** `twin`: the login of the other account. */
export type OfficerRefused = { ok: false; reason: OfficerRefusal; twin?: string }
export type OfficerOutcome = { ok: true; code?: string } | OfficerRefused
