import type { ComponentProps, ComponentType } from 'react'

/**
 * What a page may ask for by `<Island name>` (components/layout/island.tsx), each fetched only where it stands. A server reads the
 * types of this file and nothing else of it (eslint.config.mjs). Its props travel as JSON.
 */
export const islands = {
  'card-checker': async () => (await import('@/browser/clinic/check/card-checker')).CardChecker,
  'paper-camera': async () => (await import('@/browser/officer/paper-camera')).PaperCamera,
  'paper-reader': async () => (await import('@/browser/paper/paper-reader')).PaperReader,
  'picture-viewer': async () =>
    (await import('@/browser/officer/picture/picture-viewer')).PictureViewer,
  'sheet-guide': async () => (await import('@/browser/officer/sheet/sheet-guide')).SheetGuide,
} satisfies Record<string, () => Promise<ComponentType<never>>>

export type IslandName = keyof typeof islands
export type IslandProps<Name extends IslandName> = ComponentProps<
  Awaited<ReturnType<(typeof islands)[Name]>>
>
