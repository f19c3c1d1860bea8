/** Reads the string and character literals of C#: regular, verbatim and raw ones. */

/** A literal that was read: its value, and the offset behind it. */
export interface StringRead {
  readonly value: string
  readonly end: number
}

/** Returns the literal at an offset; undefined when none starts there, `unfinished` when it never ends. */
export function readString(text: string, offset: number): StringRead | 'unfinished' | undefined {
  const [prefix = ''] = matchAt(/[$@]{0,3}(?=")/y, text, offset) ?? []
  const start = offset + prefix.length
  if (text.startsWith('"""', start) && !prefix.includes('@')) return readRaw(text, start)
  if (text[start] === '"') return prefix.includes('@') ? readVerbatim(text, start) : readRegular(text, start, '"')
  return text[offset] === "'" ? readRegular(text, offset, "'") : undefined
}

/** At least three quotes, which as many quotes close. */
function readRaw(text: string, start: number): StringRead | 'unfinished' {
  const [quotes = ''] = matchAt(/"+/y, text, start) ?? []
  const from = start + quotes.length
  const end = text.indexOf(quotes, from)
  if (end === -1) return 'unfinished'
  return { value: text.slice(from, end).trim(), end: end + quotes.length }
}

/** A doubled quote is one; a backslash is itself. */
function readVerbatim(text: string, start: number): StringRead | 'unfinished' {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return 'unfinished'
    parts.push(text.slice(from, quote))
    if (text[quote + 1] !== '"') return { value: parts.join('"'), end: quote + 1 }
    from = quote + 2
  }
}

function readRegular(text: string, start: number, quote: string): StringRead | 'unfinished' {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const [plain = ''] = matchAt(quote === '"' ? /[^"\\\r\n]*/y : /[^'\\\r\n]*/y, text, from) ?? []
    parts.push(plain)
    from += plain.length
    if (text[from] === quote) return { value: parts.join(''), end: from + 1 }
    const sequence = matchAt(/\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,4}|[^\r\n])/y, text, from)
    if (sequence === undefined) return 'unfinished'
    parts.push(readEscape(sequence[0]))
    from += sequence[0].length
  }
}

const letters: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001B'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

function readEscape(sequence: string): string {
  const letter = sequence.slice(1, 2)
  if (sequence.length === 2) return letters.get(letter) ?? letter
  const point = Number.parseInt(sequence.slice(2), 16)
  return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text) ?? undefined
}
