/** A JSV writer of its own for the servers under test, so that the judge is not judged by its own codec. */

/** Writes a value as ServiceStack.Text does; members without a value are left out. */
export function writeJsv(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeJsv).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
    return `{${entries.map(([name, inner]) => `${writeText(name)}:${writeJsv(inner)}`).join(',')}}`
  }
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return writeText(String(value))
}

function writeText(text: string): string {
  if (text === '') return '""'
  return /[",:{}[\]\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
