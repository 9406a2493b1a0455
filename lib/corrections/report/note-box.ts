/** The box in which one writes more. */
export const NOTE_BOX = 'them'
