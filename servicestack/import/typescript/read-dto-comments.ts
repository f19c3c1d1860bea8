/** Reads what ServiceStack's generators write in the comments above a declaration. */

/** What the comments above one declaration say about it. */
export interface DtoComments {
  readonly description?: string
  /** True for `[Flags]` enums, whose values travel as numbers. */
  readonly isFlags: boolean
}

/** Returns what a declaration's comments say; the attribute wins, for the doc comment loses line breaks. */
export function readDtoComments(comments: readonly string[]): DtoComments {
  const attributes = comments.filter((comment) => comment.startsWith('//')).map((comment) => comment.slice(2).trim())
  const described = attributes.filter((attribute) => /^@Api(?:Member)?\(/.test(attribute)).map(readDescriptionArgument)
  const documented = comments.filter((comment) => comment.startsWith('/**')).map(readDocComment)
  const description = [...described, ...documented].find((text) => text !== undefined)
  const isFlags = attributes.some((attribute) => attribute.startsWith('@Flags('))
  return description === undefined ? { isFlags } : { description, isFlags }
}

/** `@ApiMember(Description="The \"local\" SID", IsRequired=true)`: the text keeps its escapes. */
function readDescriptionArgument(attribute: string): string | undefined {
  const [, quoted] = /\bDescription=("(?:[^"\\]|\\.)*")/.exec(attribute) ?? []
  return quoted === undefined ? undefined : unquote(quoted)
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch (error) {
    // an escape that C# knows and JSON does not: the text as written is still the best there is
    if (error instanceof SyntaxError) return quoted.slice(1, -1)
    throw error
  }
}

function readDocComment(comment: string): string | undefined {
  const text = comment
    .slice('/**'.length, -'*/'.length)
    .split('\n')
    .map((line) => line.trim().replace(/^\*\s?/, ''))
    .join('\n')
    .trim()
    .replace(/^@description\b\s*/, '')
  return text === '' ? undefined : text
}
