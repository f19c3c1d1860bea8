import { expect, test } from 'vitest'
import { publication } from '#servicestack/publish/publication.ts'
import { operationsByRequest, writeDeclarations, writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { corpusApis, corpusPublication, recorded } from '../corpus-publication.ts'

/** What the model does not hold: arguments that change nothing on the wire, and which attribute told a fact. */
const onlyReal = new Set([
  '    // @ApiMember(AllowMultiple=true, Description="Words", ParameterType="query")',
  '    // @ApiMember(Description="Page, 1 based", Format="int32")',
  '    // @ApiMember(ExcludeInSchema=true)',
  '// @ValidateRequest(Validator="HasRole(`Doctor`)")',
  // a class that harbour's server adds to everything
  '    [key:string] : Tariff;',
])
const onlyOurs = new Set([
  '    // @ApiMember(Description="Words", ParameterType="query")',
  '    // @ApiMember(Description="Page, 1 based")',
  '// @Api(Description="Calls the next patient")',
  '// @Api(Description="Puts a vessel on a berth")',
  '// @Api(Description="Shout something on the radio")',
])
const inserted = /^export class TariffMap\n\{\n[^}]*\}\n[^}]*\}\n\n\n/m

/** The lines in their order; of two attributes of one member, which comes first is not known either. */
function lines(text: string, except: ReadonlySet<string>): readonly string[] {
  const all = text.replaceAll('\r', '').replaceAll(', EmitDefaultValue=false', '').replace(inserted, '').split('\n')
  const told = all.filter((line) => line !== '' && !line.startsWith('Date: ') && !except.has(line))
  const swapped = told.findIndex((line, at) => line.includes('@Validate(') && told[at + 1]?.includes('@ApiMember('))
  if (swapped < 0) return told
  return told.with(swapped, told[swapped + 1] ?? '').with(swapped + 1, told[swapped] ?? '')
}

const plain = { makePropertiesOptional: false, includeTypes: [] }
const first = { clinic: 'CheckIn.*', harbour: 'ListVessels.*' }
const second = { clinic: 'GetQueue', harbour: 'DockVessel' }
const baseUrls = { clinic: 'http://127.0.0.1:5106', harbour: 'http://127.0.0.1:5105' }

const files = corpusApis.flatMap((api) => [
  [api, 'types.typescript.ts', plain, 'class'] as const,
  [api, 'types.typescript.optional.ts', { ...plain, makePropertiesOptional: true }, 'class'] as const,
  [api, 'types.typescript.first.ts', { ...plain, includeTypes: [first[api]] }, 'class'] as const,
  [api, 'types.typescript.second-only.ts', { ...plain, includeTypes: [second[api]] }, 'class'] as const,
  [api, 'types.typescript.d.ts', plain, 'interface'] as const,
])

test.each(files)('%s publishes %s as a real server does', (api, file, options, keyword) => {
  const text = writeTypeScript(corpusPublication(api), { baseUrl: baseUrls[api], now: 0, options, keyword })
  const real = recorded(api, file)
  expect(lines(text, onlyOurs)).toEqual(lines(real, onlyReal))
})

test('descriptions of hostile people break nothing', () => {
  const types = [{ kind: 'class', name: 'Bad', description: '*/ evil()\n', members: [] } as const]
  const bad = publication({ title: 'Bad', operations: [], types })
  const [declaration = []] = writeDeclarations(bad.own.types, bad, {
    keyword: 'class',
    isOptional: false,
    byRequest: operationsByRequest(bad),
    returns: new Map(),
  })
  expect(declaration[0]).toBe('/** @description *\\/ evil() */')
  expect(declaration[1]).toBe('// @Api(Description="*/ evil()\\n")')
})
