/** Somebody else has gone on with this file, or it was dropped: whoever worked on it stops where they are. */
export class LostHold extends Error {
  override name = 'LostHold'
  constructor() {
    super('The file is held by another process.')
  }
}
