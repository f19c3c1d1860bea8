/** Writes tables that can be pasted into a README. */

/** Returns a Markdown table with padded columns: the first holds names, all others are set to the right. */
export function table(heads, rows) {
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column])].map(({ length }) => length), 3),
  )
  const line = (cells) => `| ${cells.map((cell, column) => padded(cell, widths[column], column)).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

function padded(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
