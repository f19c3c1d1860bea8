/** Colours words for terminals. */

/** Returns a text in a colour. */
export type Paint = (colour: Colour, text: string) => string

type Colour = 'green' | 'yellow' | 'red' | 'dim' | 'bold'

const codes: Readonly<Record<Colour, number>> = { green: 32, yellow: 33, red: 31, dim: 2, bold: 1 }

/** Paints with ANSI escapes. */
export const paint: Paint = (colour, text) => `\u001B[${codes[colour]}m${text}\u001B[0m`

/** Leaves the text as it is. */
export const plain: Paint = (_, text) => text
