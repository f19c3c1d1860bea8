/** Names files after things that strangers named. */

/** Returns a file name that lies in no other folder and means nothing to a shell: `../../x` becomes `x`. */
export function fileName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 120)
  if (name === '') return 'source'
  // Windows takes con.txt for the console
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ? `source-${name}` : name
}
