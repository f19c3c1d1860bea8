/** Knows the content type of files by their extension, as .NET servers of old name them. */

const types: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json; charset=utf-8'],
  ['xml', 'text/xml'],
  ['csv', 'text/csv'],
  ['jsonl', 'text/jsonl'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['txt', 'text/plain'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
])

/** Returns the type of an extension in any case; one that is not in the table is taken for an application's own. */
export function fileType(extension: string): string {
  const last = extension.slice(extension.lastIndexOf('.') + 1).toLowerCase()
  return types.get(last) ?? `application/${last}`
}
