/** A box of the officers' pages: denser than the public one. */
export const officerControl =
  'block min-h-10 w-full max-w-full rounded-md border-2 border-edge bg-paper px-2 py-1 text-base text-ink'

/** What has no label, in a line of boxes that have one: level with the boxes, whatever error stands below them. */
export const besideBoxes = 'flex flex-wrap gap-x-3 sm:pt-5'
