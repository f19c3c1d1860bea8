/** Writes what was measured of the corpus as text that fits a terminal. */

import { basename } from 'node:path'
import { knownLosses } from './known-losses.ts'
import type { Measured } from './measure-source.ts'
import { versions } from './truth.ts'

/** Returns the whole report, its last line with the totals. */
export function corpusReport(measured: readonly Measured[], showsWrong: boolean): string {
  const wrong = measured.flatMap((one) =>
    one.wrong.map((line) => `  ${one.source} (${one.api} ${one.version}): ${line}`),
  )
  const right = sum(measured, (one) => one.right)
  const carried = sum(measured, (one) => one.carried)
  const inferred = sum(measured, (one) => one.inferred.right)
  const told = sum(measured, (one) => one.inferred.told)
  const lost = sum(measured, (one) => one.lost.length)
  return [
    'Exact: facts read right / facts that the source carries',
    ...table(measured, (one) => `${one.right}/${one.carried}`),
    '',
    'Inferred, for the record: told right / told, of what the source carries in part or may have wrong',
    ...table(measured, (one) => `${one.inferred.right}/${one.inferred.told}`),
    '',
    'Lost: facts that a source does not carry though others of its kind do',
    ...lossLines(measured),
    '',
    ...(wrong.length === 0
      ? []
      : [`Wrong: ${wrong.length}${showsWrong ? '' : ' (npm run import:corpus -- --wrong lists them)'}`]),
    ...(showsWrong ? wrong : []),
    `${right} of ${carried} carried facts are right, and ${inferred} of ${told} inferred ones; ${lost} are lost.`,
  ].join('\n')
}

const nameWidth = 39
const cellWidth = 10

function table(measured: readonly Measured[], cell: (one: Measured) => string): readonly string[] {
  const apis = [...new Set(measured.map(({ api }) => api))]
  const columns = apis.flatMap((api) => versions.map((version) => ({ api, version })))
  const sources = [...new Set(measured.map(({ source }) => source))]
  const rows = sources.map((source) => {
    const cells = columns.map(({ api, version }) => {
      const one = measured.find((found) => found.source === source && found.api === api && found.version === version)
      return one === undefined || one.files === 0 ? '-' : cell(one)
    })
    return line(source, cells)
  })
  return [
    line(
      '',
      columns.map(({ api }) => basename(api)),
    ),
    line(
      '',
      columns.map(({ version }) => version),
    ),
    ...rows,
  ]
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(nameWidth)}${cells.map((text) => text.padStart(cellWidth)).join('')}`
}

function lossLines(measured: readonly Measured[]): readonly string[] {
  const lost = measured.flatMap((one) => one.lost)
  return knownLosses.map((loss) => {
    const count = lost.filter((one) => one === loss).length
    return `${String(count).padStart(5)}  ${loss.because}`
  })
}

function sum(measured: readonly Measured[], count: (one: Measured) => number): number {
  return measured.reduce((whole, one) => whole + count(one), 0)
}
