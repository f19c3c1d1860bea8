/** Reads what a table cell says of a member: its description, and the list or range that a page appends to it. */

import type { ParameterRow } from './page.ts'

/** The parts of a description cell. */
export type Cell = Pick<ParameterRow, 'description' | 'allowedValues' | 'range'>

/** Returns the parts of a cell given as lines: the description, `Valid Range: 1 - 9`, or `Allowable Values` and those. */
export function readCell(lines: readonly string[]): Cell {
  const listAt = lines.findIndex((line) => /^Allowable Values$/i.test(line.trim()))
  const told = listAt === -1 ? lines : lines.slice(0, listAt)
  const allowed = listAt === -1 ? [] : lines.slice(listAt + 1).map((line) => line.trim())
  const ranges = told.map((line) => /^Valid Range:\s*(-?[\d.]+) - (-?[\d.]+)$/i.exec(line.trim()))
  const [, from, to] = ranges.find((range) => range !== null) ?? []
  const description = told.filter((_, at) => ranges[at] === null).join('\n')
  return {
    description: description.trim(),
    ...(listAt === -1 ? {} : { allowedValues: allowed.filter((value) => value !== '') }),
    ...(from === undefined || to === undefined ? {} : { range: [Number(from), Number(to)] as const }),
  }
}
