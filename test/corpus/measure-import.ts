/** Measures how long an API of 1,000 operations takes to import: `npm run bench:import`. */

import { generateFiles } from '#cli/generate-files.ts'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { thousandOperations } from './thousand-operations.ts'

const text = thousandOperations()
const destination = { name: 'large', openapi: 'openapi.yaml', out: 'generated', modelModule: 'x' }

/** The quickest of some runs: other work on a machine only ever makes one slower. */
async function quickest(act: () => unknown, runs = 5): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

const parsing = await quickest(() => JSON.parse(text))
const importing = await quickest(() => importMetadata(text))
const { model } = importMetadata(text)
const generated = await generateFiles(model, destination)
const generating = await quickest(() => generateFiles(model, destination), 3)
const contract = generated.files[0]?.text ?? ''
const reading = await quickest(() => parseOpenApi(contract), 1)
const line = (what: string, milliseconds: number) => {
  const ratio = (milliseconds / parsing).toFixed(1).padStart(7)
  console.log(`${what.padEnd(44)}${milliseconds.toFixed(0).padStart(7)} ms ${ratio} × JSON.parse`)
}
console.log(
  `${model.operations.length} operations, ${model.types.length} types, ${(text.length / 1e6).toFixed(1)} MB of metadata`,
)
line('JSON.parse of the metadata', parsing)
line('import', importing)
line('contract, types and model as code', generating)
line('import, contract, types and code', importing + generating)
line('parsing the contract again (import --check)', reading)
