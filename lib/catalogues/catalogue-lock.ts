/** Held by whoever changes a catalogue, until the transaction ends: versions follow on one another. */
export const CATALOGUE_LOCK = 20_250_701
