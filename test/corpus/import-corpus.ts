/** Prints, for every source × API × version of the corpus, how many of the facts it carries are read right: `npm run import:corpus`. */

import { corpusSources } from './corpus-sources.ts'
import { measureSource } from './measure-source.ts'
import { apis, versions } from './truth.ts'

const showsWrong = process.argv.includes('--wrong')
const columns = apis.flatMap((api) => versions.map((version) => ({ api, version })))
console.log(['source'.padEnd(46), ...columns.map(({ api, version }) => `${api} ${version}`.padStart(16))].join(''))
let right = 0
let carried = 0
const missed: string[] = []
for (const source of corpusSources) {
  const measured = []
  for (const { api, version } of columns) measured.push(await measureSource(source, api, version))
  const cells = measured.map((one) => (one.files === 0 ? '-' : `${one.right}/${one.carried}`).padStart(16))
  console.log([source.name.padEnd(46), ...cells].join(''))
  right += measured.reduce((sum, one) => sum + one.right, 0)
  carried += measured.reduce((sum, one) => sum + one.carried, 0)
  for (const [at, one] of measured.entries()) {
    const { api = '', version = '' } = columns[at] ?? {}
    missed.push(...one.wrong.map((line) => `${source.name}, ${api} ${version}: ${line}`))
  }
}
console.log(`\n${right} of ${carried} facts that the sources carry are read right.`)
if (missed.length > 0) console.log(`${missed.length} are not${showsWrong ? ':' : ', --wrong lists them.'}`)
if (showsWrong) console.log(missed.join('\n'))
