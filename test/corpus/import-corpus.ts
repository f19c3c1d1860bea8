/** Prints, for every source × API × version of the corpus, which of the facts it carries are read right: `npm run import:corpus`. */

import { corpusReport } from './corpus-report.ts'
import { measureCorpus } from './measure-corpus.ts'

const measured = await measureCorpus()
console.log(corpusReport(measured, process.argv.includes('--wrong')))
process.exitCode = measured.some(({ wrong }) => wrong.length > 0) ? 1 : 0
