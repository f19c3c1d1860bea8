/** Prints, for every source × API × version of the corpus, which of the facts it carries are read right: `npm run import:corpus`. */

import { parseArgs } from 'node:util'
import { corpusReport } from './corpus-report.ts'
import { measureCorpus } from './measure-corpus.ts'

// folders with recordings of other APIs, each laid out as those in test/pages, may stand behind the option
const { values, positionals } = parseArgs({ options: { wrong: { type: 'boolean' } }, allowPositionals: true })
const measured = await measureCorpus(positionals.length === 0 ? undefined : positionals)
console.log(corpusReport(measured, values.wrong === true))
process.exitCode = measured.some(({ wrong }) => wrong.length > 0) ? 1 : 0
