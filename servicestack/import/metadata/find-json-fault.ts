/** Finds where a text stops being JSON, which `JSON.parse` tells differently on every engine, or not at all. */

/** Returns the offset of the first token that JSON does not allow there; the text's length where it ends too early. */
export function findJsonFault(text: string): number {
  const open: string[] = []
  const pattern = new RegExp(tokens)
  let expected: Expected = 'value'
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    pattern.lastIndex = at
    const token = pattern.exec(text)?.[0]
    const next: Expected | undefined = token === undefined ? undefined : follow(token.charAt(0), expected, open)
    if (token === undefined && isCut(text, at)) return text.length
    if (token === undefined || next === undefined) return at
    expected = next
    at += token.length
  }
  return text.length
}

/** `first` is a value or the end of a list, `name` one or the end of an object, `member` a name behind a comma. */
type Expected = 'value' | 'first' | 'name' | 'member' | 'colon' | 'after'

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1
  return at
}

const tokens =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

/** True when all that is left is the beginning of a token. */
function isCut(text: string, at: number): boolean {
  const pattern = new RegExp(beginnings)
  pattern.lastIndex = at
  return pattern.test(text)
}

const beginnings =
  /(?:"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*(?:\\(?:u[\da-fA-F]{0,3})?)?|-|tr?u?|fa?l?s?|nu?l?)$/uy

/** Returns what may come behind a token that begins with this mark; undefined when it may not stand there itself. */
function follow(mark: string, expected: Expected, open: string[]): Expected | undefined {
  switch (expected) {
    case 'colon':
      return mark === ':' ? 'value' : undefined
    case 'name':
      return mark === '}' ? close(open) : followName(mark)
    case 'member':
      return followName(mark)
    case 'first':
      return mark === ']' ? close(open) : followValue(mark, open)
    case 'value':
      return followValue(mark, open)
    case 'after':
      return followEnd(mark, open)
  }
}

function close(open: string[]): Expected {
  open.pop()
  return 'after'
}

function followName(mark: string): Expected | undefined {
  return mark === '"' ? 'colon' : undefined
}

function followValue(mark: string, open: string[]): Expected | undefined {
  if ('}],:'.includes(mark)) return undefined
  if (mark !== '{' && mark !== '[') return 'after'
  open.push(mark)
  return mark === '{' ? 'name' : 'first'
}

function followEnd(mark: string, open: string[]): Expected | undefined {
  const innermost = open.at(-1)
  if (mark === ',' && innermost !== undefined) return innermost === '{' ? 'member' : 'value'
  const isEnd = (mark === '}' && innermost === '{') || (mark === ']' && innermost === '[')
  return isEnd ? close(open) : undefined
}
