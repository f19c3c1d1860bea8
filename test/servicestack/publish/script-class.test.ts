import { expect, test } from 'vitest'
import type { Operation } from '#servicestack/model/operation.ts'
import { scriptClass } from '#servicestack/publish/script-class.ts'
import { corpusPublication } from '../corpus-publication.ts'

const harbour = corpusPublication('harbour')

function written(name: string, keyword: 'class' | 'interface', change: Partial<Operation> = {}): readonly string[] {
  const found = harbour.operations.find((known) => known.name === name)
  const operation = found && { ...found, ...change }
  const type = harbour.find({ name })
  if (type?.kind !== 'class') throw new Error(`no ${name}`)
  return scriptClass(type, harbour, { keyword, isOptional: keyword === 'interface', operation })
}

test.each([
  ['ListVessels', 'class', 'export class ListVessels extends PageRequest<Vessel> implements IReturn<Page<Vessel>>'],
  ['ListVessels', 'interface', 'interface ListVessels extends PageRequest<Vessel>, IReturn<Page<Vessel>>'],
  ['CastOff', 'class', '    public createResponse() {}'],
  ['FetchPaper', 'class', '    public createResponse() { return new Blob(); }'],
  ['GetTides', 'class', '    public createResponse() { return new Array<TideEntry>(); }'],
  ['LogCargo', 'class', '// @Route("/cargo")'],
  ['TariffMap', 'class', 'export class TariffMap extends Dictionary<Tariff>'],
] as const)('%s as a %s has the line %s', (name, keyword, want) => {
  expect(written(name, keyword)).toContain(want)
})

test('a request that declares no response implements no return marker', () => {
  const lines = written('CastOff', 'class', { declaresNoResponse: true })
  expect(lines).toContain('export class CastOff implements IDelete')
  expect(lines).toContain('    public createResponse() {}')
})
