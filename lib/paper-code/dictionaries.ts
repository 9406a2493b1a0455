import words from './dictionary-1.json'

/**
 * What a code of version 1 need not carry: words of mẫu 01, names of places and people; the later, the cheaper to point at. Never to be
 * changed: papers in people's drawers are read by it. Better words make a version of their own.
 */
export const DICTIONARY_1 = new TextEncoder().encode(words.join(''))
