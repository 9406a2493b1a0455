/** The part of fontkit we use; it brings no types of its own. */
declare module 'fontkit' {
  export type Box = { minX: number; minY: number; maxX: number; maxY: number }
  export type Glyph = {
    codePoints: number[]
    advanceWidth: number
    bbox: Box
    /** Of TrueType only. */
    _decode?: () => unknown
  }
  export type GlyphPosition = {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  export type GlyphRun = {
    glyphs: Glyph[]
    positions: GlyphPosition[]
    readonly advanceWidth: number
  }
  type Marked = { markAnchor: object | null }
  type MarkPlaces = { applyAnchor(mark: Marked, anchor: object | null, index: number): void }
  export type Font = {
    readonly _layoutEngine: { engine: { GPOSProcessor: MarkPlaces | null } }
    characterSet: number[]
    unitsPerEm: number
    layout(text: string, features?: object): GlyphRun
    getGlyph(id: number, codePoints?: number[]): Glyph | null
    glyphForCodePoint(codePoint: number): Glyph
  }
  export function openSync(path: string): Font
}
