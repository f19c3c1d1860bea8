/** Reads the verbs of a route as a page prints them. */

/** Returns the verbs of `POST,PUT`, and none for `All Verbs`. */
export function readVerbs(text: string): readonly string[] {
  if (/^all verbs$/i.test(text.trim())) return []
  return text
    .split(/[\s,]+/)
    .map((verb) => verb.trim())
    .filter((verb) => verb !== '')
}
