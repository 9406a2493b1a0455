import 'server-only'
import path from 'node:path'
import { openSync, type Font } from 'fontkit'
import { remembered, rememberLetters, rememberShapes } from './shaping'

export type Face = 'regular' | 'bold' | 'italic'

// Tinos has Times' shapes and every Vietnamese letter. From the working directory, because a bundler
// turns require.resolve() of a font into a number.
const folder = path.join(process.cwd(), 'node_modules/@expo-google-fonts/tinos')

const open = (name: string) =>
  rememberShapes(rememberLetters(openSync(path.join(folder, name, `Tinos_${name}.ttf`))))

function load() {
  const faces = {
    regular: open('400Regular'),
    bold: open('700Bold'),
    italic: open('400Regular_Italic'),
  }
  const widths = {
    regular: widthsIn(faces.regular),
    bold: widthsIn(faces.bold),
    italic: widthsIn(faces.italic),
  }
  return { faces, widths, letters: new Set(faces.regular.characterSet) }
}

const widthsIn = (font: Font) =>
  remembered((text) => font.layout(text).advanceWidth / font.unitsPerEm)

let loaded: ReturnType<typeof load> | undefined

/** Opened once and shared by all papers: reading a font costs more than drawing a paper. */
export const fonts = () => (loaded ??= load())

export const widthOf = (text: string, face: Face, size: number) => fonts().widths[face](text) * size

/**
 * Text as the fonts can draw it: composed (pdfkit puts blanks into decomposed letters), on one line, without
 * invisible signs, and with a visible � for a letter the font lacks, which pdfkit would leave out silently.
 */
export function printable(text: string): string {
  const { letters } = fonts()
  const oneLine = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  const drawn = (sign: string) => (letters.has(sign.codePointAt(0)!) ? sign : '\uFFFD')
  return Array.from(oneLine, drawn).join('')
}
