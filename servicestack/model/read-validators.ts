/** Reads ServiceStack's validators as they are written: `InclusiveBetween(1,99)`. */

/** One validator: its name and what stands between its parentheses. */
export interface Validator {
  readonly name: string
  readonly arguments: readonly (string | number)[]
}

/**
 * Returns the validators of a text, which may be several in brackets; what is no validator is left out, and so is
 * what a condition calls: `it.isOdd()`. Text stands between back quotes, single or double ones, and between
 * primes since ServiceStack 8.
 * @example readValidators('[NotNull,Length(1,10)]') // [{ name: 'NotNull', arguments: [] }, { name: 'Length', … }]
 */
export function readValidators(text: string): readonly Validator[] {
  const validators: Validator[] = []
  let at = 0
  while (at < text.length) {
    const [whole = '', name] = matchAt(named, text, at) ?? []
    if (name === undefined) {
      at += 1
      continue
    }
    const { values, end } = readArguments(text, at + whole.length)
    validators.push({ name, arguments: values })
    at = end
  }
  return validators
}

const named = /(?<![.\w])([A-Za-z_]\w*)\s*/y
const opening = /\(\s*(\)?)/y
const argument = /\s*(?:`([^`]*)`|′([^′]*)′|'([^']*)'|"([^"]*)"|([^,)]*))\s*(,|\)|$)/y

function readArguments(text: string, start: number): { values: readonly (string | number)[]; end: number } {
  const [open = '', closed] = matchAt(opening, text, start) ?? []
  let end = start + open.length
  const values: (string | number)[] = []
  let isOpen = open !== '' && closed === ''
  while (isOpen) {
    const [whole = '', back, prime, single, double, bare = '', last] = matchAt(argument, text, end) ?? []
    // what is quoted is text, and so is what no number says
    values.push(back ?? prime ?? single ?? double ?? numberOrText(bare.trim()))
    end += whole.length
    isOpen = last === ','
  }
  return { values, end }
}

function numberOrText(text: string): number | string {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
