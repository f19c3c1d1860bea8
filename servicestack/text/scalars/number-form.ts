/** The form of a number with a fraction. */

/** Sign, digits with thousands separators wherever they please, fraction and exponent. */
export const numberForm = /^[\t-\r ]*([+-]?)(?=\.?\d)([\d,]*)(?:\.(\d*))?(?:e([+-]?\d+))?[\t-\r ]*\0*$/i
