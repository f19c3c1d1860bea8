/** Writes the comments above a declaration of ServiceStack's TypeScript: descriptions and attributes. */

import type { Attribute } from './describe-attributes.ts'

/** Returns the description as a comment of one line; the server loses line breaks, and nothing may end the comment. */
export function describedAs(description: string | undefined): readonly string[] {
  if (description === undefined) return []
  return [`/** @description ${description.replace(/[\r\n\u2028\u2029]/g, '').replaceAll('*/', '*\\/')} */`]
}

/** Returns an attribute as the C# it stands for, behind two slashes: `// @DataMember(Order=1)`. */
export function attributed({ name, args }: Attribute): string {
  if (args.length === 0) return `// @${name}`
  return `// @${name}(${args.map(([argument, value]) => `${argument}=${literal(value)}`).join(', ')})`
}

/** Returns a text as a C# literal that stays on its line. */
export function quoted(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[\r\n\u2028\u2029]/g, (mark) => escapes[mark] ?? '')}"`
}

const escapes: Readonly<Record<string, string>> = { '\r': '\\r', '\n': '\\n', '\u2028': '\\u2028', '\u2029': '\\u2029' }

function literal(value: string | number | true): string {
  return typeof value === 'string' ? quoted(value) : String(value)
}
