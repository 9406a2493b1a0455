import type { Font } from 'fontkit'

/**
 * OpenType lets a font say that a mark has no place on a letter; fontkit breaks there instead of leaving the mark where it
 * is, and so would the paper of whoever has such letters in a row.
 */
export function allowLooseMarks(font: Font): Font {
  const places = font._layoutEngine.engine.GPOSProcessor
  const place = places?.applyAnchor.bind(places)
  if (places && place)
    places.applyAnchor = (mark, anchor, index) => {
      if (mark.markAnchor && anchor) place(mark, anchor, index)
    }
  return font
}
