/** Keeps a description within its comment: one that holds the mark that ends comments would spill into the code. */

/** Returns the line with such marks veiled, or as it is; no place in it moves. */
export function veilComment(line: string): string {
  const [, start = '', text = '', end = ''] = /^(\s*\/\*\* @description)(.*)(\*\/\s*)$/.exec(line) ?? []
  return end === '' ? line : `${start}${text.replaceAll('*/', veiled)}${end}`
}

/** Returns the text of a comment with its own marks again. */
export function unveilComment(comment: string): string {
  return comment.replaceAll(veiled, '*/')
}

/** A letter that Unicode leaves to private use. */
const veiled = '*\uE000'
