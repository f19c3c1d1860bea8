/** Reads the tables of an HTML page that describe types. */

import type { Markup } from './markup.ts'
import type { PageTable, ParameterRow } from './page.ts'
import { type Cell, readCell } from './read-cell.ts'

/** Returns the tables in page order. */
export function readMarkupTables(page: Markup): readonly PageTable[] {
  return page.named('table').flatMap((table): readonly PageTable[] => {
    const [caption] = table.named('caption')
    const [, name, kind] = /^\s*(.+?)\s+(Parameters|Enum):\s*$/i.exec(caption?.text ?? '') ?? []
    if (name === undefined || kind === undefined) return []
    const rows = table.named('tr').map((row) => row.named('td'))
    const cells = rows.filter((row) => row.length > 0)
    return kind.toLowerCase() === 'enum'
      ? [{ kind: 'enum', name, rows: cells.map(readValue) }]
      : [{ kind: 'class', name, rows: cells.flatMap(readParameter) }]
  })
}

function readParameter(cells: readonly Markup[]): readonly ParameterRow[] {
  const [name, place, type, required, description] = cells
  if (name === undefined || place === undefined || type === undefined) return []
  return [
    {
      name: name.text.trim(),
      place: place.text.trim(),
      type: type.text.trim(),
      isRequired: /^yes$/i.test(required?.text.trim() ?? ''),
      ...readDescription(description?.source ?? ''),
    },
  ]
}

/** Two cells are a name and its description, three have the value between them. */
function readValue(cells: readonly Markup[]): { name: string; value?: string; description: string } {
  const [name, value] = cells
  const description = cells.length > 1 ? (cells.at(-1)?.source.trim() ?? '') : ''
  return {
    name: name?.text.trim() ?? '',
    ...(cells.length > 2 && value !== undefined ? { value: value.text.trim() } : {}),
    description,
  }
}

/** Servers append a heading and a list as markup; all before it is the description as its author wrote it. */
function readDescription(source: string): Cell {
  const [, told = source, appended = ''] =
    /^(.*?)((?:<h4>(?:Allowable Values<\/h4>|Valid Range:[^<]*<\/h4>).*)?)$/is.exec(source) ?? []
  const marks = appended.replace(/<\/?(?:h4|ul|li)>/gi, '\n').split('\n')
  const cell = readCell([told, ...marks.filter((line) => line.trim() !== '')])
  // one of the values may be empty, which lines cannot tell
  const values = [...appended.matchAll(/<li>(.*?)<\/li>/gis)].map(([, value = '']) => value.trim())
  return values.length === 0 ? cell : { ...cell, allowedValues: values }
}
