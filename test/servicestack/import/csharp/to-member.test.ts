/** Members of properties. */

import { expect, test } from 'vitest'
import { toMember } from '#servicestack/import/csharp/to-member.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import { declaredClass } from './reading.ts'

function member(attributes: string, name = 'VesselKey', jsonNames: JsonNames = 'camelCase') {
  const [property] = declaredClass(`class A { ${attributes} public string ${name} { get; set; } }`, 'A').properties
  if (property === undefined) throw new Error('No property was read.')
  return toMember(property, { type: { kind: 'scalar', scalar: 'string' }, nullable: true, jsonNames })
}

const plain = { name: 'vesselKey', property: 'VesselKey', type: { kind: 'scalar', scalar: 'string' }, nullable: true }

test.each([
  ['', {}],
  ['[DataMember(Name="pilot_id", Order=3, EmitDefaultValue=false)]', { name: 'pilot_id', order: 3 }],
  ['[DataMember(Order=0, IsRequired=true)]', { order: 0, isRequired: true }],
  ['[ApiMember(IsRequired=true, ParameterType="path")]', { isRequired: true, place: 'path' }],
  ['[ApiMember(ParameterType="model")]', { place: 'model' }],
  ['[ApiMember(ParameterType="elsewhere")]', {}],
  ['[ApiMember(Name="dry_run", DataType="boolean")]', { documentedName: 'dry_run', documentedType: 'boolean' }],
  ['///<summary>\n///a\n///</summary>\n', { description: 'a' }],
  ['///<summary>\n///ab\n///</summary>\n[ApiMember(Description="a\\nb")]', { description: 'a\nb' }],
  ['[Description("a")]', { description: 'a' }],
  ['[Validate("NotNull")]', { validators: ['NotNull'] }],
  ['[ApiAllowableValues("Kind", "car", "van")]', { allowedValues: ['car', 'van'] }],
])('%j tells', (attributes, want) => {
  expect(member(attributes)).toEqual({ ...plain, ...want })
})

test('the name follows the casing of the server, a name of its own does not', () => {
  expect(member('', 'IMONumber').name).toBe('imoNumber')
  expect(member('', 'IMONumber', 'PascalCase').name).toBe('IMONumber')
  expect(member('', 'class', 'PascalCase').name).toBe('class')
  expect(member('[DataMember(Name="URL")]').name).toBe('URL')
})
