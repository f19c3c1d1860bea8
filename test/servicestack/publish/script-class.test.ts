import { expect, test } from 'vitest'
import { scriptClass } from '#servicestack/publish/script-class.ts'
import { corpusPublication } from '../corpus-publication.ts'

const harbour = corpusPublication('harbour')

function written(name: string, keyword: 'class' | 'interface'): readonly string[] {
  const operation = harbour.operations.find((known) => known.name === name)
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
