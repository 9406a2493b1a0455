/** The day of birth that a box shows as an example: hint and refusals say the same one. */
export const grownUpExample = '05/09/1990'
export const childExample = '05/09/2015'
