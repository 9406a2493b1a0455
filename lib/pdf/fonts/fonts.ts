import 'server-only'
import path from 'node:path'
import { openSync, type Font } from 'fontkit'
import { unprintable } from '@/lib/text/printable'
import { scriptRuns, scripts, type Script } from './scripts'
import { allowLooseMarks } from './loose-marks'
import { seatMarks } from './seat-marks'
import { memoised, rememberLetters, rememberShapes } from './shaping'

export type Face = 'regular' | 'bold' | 'italic'
export type FontName = Face | Script

/** Tinos has Times' shapes and every Vietnamese letter. A name in another script is set in that script's own font, whatever the face. */
const files: Record<FontName, string> = {
  regular: 'tinos/400Regular/Tinos_400Regular.ttf',
  bold: 'tinos/700Bold/Tinos_700Bold.ttf',
  italic: 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  khmer: 'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  cham: 'noto-sans-cham/400Regular/NotoSansCham_400Regular.ttf',
  hangul: 'nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf',
  han: 'chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf',
}

// From the working directory, because a bundler turns require.resolve() of a font into a number.
const folder = path.join(process.cwd(), 'node_modules/@expo-google-fonts')

/** One for the process, though Next may load this module once per bundle, and tests once per file. */
const everywhere = globalThis as { openedFonts?: Map<FontName, Font> }
const opened = (everywhere.openedFonts ??= new Map())

/** Opened when it is first needed and shared by all papers: reading a font costs more than drawing ten papers. */
export function fontOf(name: FontName): Font {
  const font = opened.get(name) ?? open(name)
  opened.set(name, font)
  return font
}

/** Fonts of other scripts know where their marks belong. */
function open(name: FontName): Font {
  const font = rememberLetters(openSync(path.join(folder, files[name])))
  return rememberShapes(
    scripts.some((script) => script === name) ? allowLooseMarks(font) : seatMarks(font),
  )
}

/** Part of a text that one font draws. */
export type Run = { text: string; font: FontName }

export const runsOf = (text: string, face: Face): Run[] =>
  scriptRuns(text).map((run) => ({ text: run.text, font: run.script ?? face }))

const widthIn = ({ text, font }: Run): number =>
  fontOf(font).layout(text).advanceWidth / fontOf(font).unitsPerEm

const widths = { regular: widthsIn('regular'), bold: widthsIn('bold'), italic: widthsIn('italic') }

function widthsIn(face: Face) {
  return memoised((text) => runsOf(text, face).reduce((sum, run) => sum + widthIn(run), 0))
}

export const widthOf = (text: string, face: Face, size: number) => widths[face](text) * size

const spelled = {} as Record<FontName, (text: string) => string>

/** What a reader of the file finds: the letters its glyphs stand for, in the order they are drawn. */
export const spelledBy = ({ text, font }: Run): string =>
  (spelled[font] ??= memoised((words) =>
    fontOf(font)
      .layout(words)
      .glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
      .join(''),
  ))(text)

/**
 * Text as the fonts can draw it: composed (pdfkit puts blanks into decomposed letters), on one line, without
 * invisible signs, and with a visible � for a letter the fonts lack, which pdfkit would leave out silently.
 */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(unprintable, '\uFFFD')
