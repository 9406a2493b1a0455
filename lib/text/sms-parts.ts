// 3GPP TS 23.038: the default alphabet is seven bits a sign, everything else sixteen. Of the former we write the part that ASCII shares.
const SEVEN_BITS = /^[\n\r !-Z_a-z"#$%&'()*+,\-./:;<=>?@]*$/

const SEVEN = { one: 160, each: 153 }
const SIXTEEN = { one: 70, each: 67 }

/** How many messages the gateway is paid for. */
export function smsParts(text: string): number {
  const { one, each } = SEVEN_BITS.test(text) ? SEVEN : SIXTEEN
  return text.length <= one ? 1 : Math.ceil(text.length / each)
}
