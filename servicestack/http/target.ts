/** Splits a request target into its path and its query values. */

/** Path as sent, the raw query without `?`, and decoded query values in order. */
export interface Target {
  readonly path: string
  readonly query: string
  readonly values: readonly (readonly [name: string, value: string])[]
}

const none: Target['values'] = []

/** Reads `/sessions/S1/hold?format=jsv`; a plus is a space, and a percent sign that begins no escape stays as it is. */
export function readTarget(target: string): Target {
  const mark = target.indexOf('?')
  if (mark < 0) return { path: target, query: '', values: none }
  const query = target.slice(mark + 1)
  return { path: target.slice(0, mark), query, values: readQuery(query) }
}

/** Reads `a=1&b=2`, as it stands in a query or in a form body. */
export function readQuery(query: string): Target['values'] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))]
    })
}

/** Returns the value of a lower-case name, sent in any case; several values of one name are joined by commas. */
export function queryValue(values: Target['values'], name: string): string | undefined {
  const found = values.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value)
  return found.length === 0 ? undefined : found.join(',')
}

function decode(text: string): string {
  return decodePercent(text.replaceAll('+', ' '))
}

const character =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi

/** Decodes percent escapes as UTF-8, once, character by character, and leaves alone what is no valid escape. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(character, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
