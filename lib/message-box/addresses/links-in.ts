/** Ends that addresses in messages have. Where a sentence lacks a blank after its full stop there is no address. */
const ENDS =
  'vn|com|net|org|info|biz|top|xyz|online|site|shop|app|link|club|vip|live|life|world|work|icu|cyou|cfd|sbs|cc|co|io|me|ly|gl|to|tk|ml|ga|cf|gq|ru|cn|asia|mobi|pro|one|page|dev|example|test|invalid'
const LINK = new RegExp(
  String.raw`(?:https?:\/\/|www\.)[^\s<>"«»“”]+|(?<![\p{L}\p{N}.\-])[^\s<>"«»“”()@#/,;:]*[^\s<>"«»“”()@#/,;:.]\.(?:${ENDS}|xn--[a-z0-9-]+)(?![\p{L}\p{N}-])(?:[/:?@][^\s<>"«»“”]*)?`,
  'giu',
)
const MOST = 5

/** Addresses in what somebody pasted, each once, the first few. */
export const linksIn = (text: string): string[] =>
  [
    ...new Set((text.match(LINK) ?? []).map((link) => link.replace(/[.,;:!?)\]}'"»”…]+$/u, ''))),
  ].slice(0, MOST)
