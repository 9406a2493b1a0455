// What clean-text.ts knows about signs.

/**
 * Signs nobody sees: controls, zero widths, directions, soft hyphens, joiners (no script we print needs them), variation
 * selectors, fillers and tags. The braille blank and the object sign are named one by one: Unicode calls them visible.
 */
export const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x90\x95\x98-\x9f\u2800\ufffc]/gu

/** Stands where a letter was that no machine can read any more. */
export const LOST = '\ufffd'
/** Halves, noncharacters and signs of private fonts: some letter was meant, and nobody can tell which. */
export const lost = /[\ufffd\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]+/gu

/** Signs that look like one of the keyboard, and are meant as it. \x91–\x97 come from old Windows texts. */
export const twins: [RegExp, string][] = [
  [
    /[\u2018-\u201b\u02b9-\u02bf\u02c8\u02ca\u02cb\u2032\u2035\u275b\u275c\ua78b\ua78c\u05f3\x91\x92`\u00b4]/gu,
    "'",
  ],
  [/[\u201c-\u201f\u02ba\u02ee\u2033\u2036\u275d\u275e\u301d-\u301f\u05f4\x93\x94]/gu, '"'],
  [/[\p{Pd}\u2212\u2043\u02d7\u2500\u2501\x96\x97]/gu, '-'],
  [/[\u2024\ufe52\u3002]/gu, '.'],
  [/[\u2022\u2027\u2219\u22c5\u30fb]/gu, '·'],
  [/[\u2044\u2215\u29f8]/gu, '/'],
  [/[ÐƉ]/gu, 'Đ'],
]

/** A base with marks enough to ask whether a language has so many. */
export const HEAPED_MARKS = /(\P{M})(\p{M}{2,})/gu
/** A mark at the beginning or after a blank has no letter. */
export const STANDING_ON_NOTHING = /(^|\s)\p{M}+/gu
