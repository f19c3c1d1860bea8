import { expect, test } from 'vitest'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { utc } from '#servicestack/text/zone.ts'
import { rootContract } from '#servicestack/xml/root-contract.ts'
import { Writer } from '#servicestack/xml/writer.ts'
import { port, short } from './sample-model.ts'

function write(value: TextValue, type = 'Ship'): string {
  const { contract, contracts } = rootContract({ type, model: port })
  const writer = new Writer(contracts, utc)
  writer.document(contract, value)
  return short(writer.elements.text)
}

// all asked of .NET's DataContractSerializer
test.each([
  { value: {}, want: '<Age xmlns="dc:Port.Base">0</Age><Zone i:nil="true" xmlns="dc:Port.Base" />' },
  { value: {}, want: '<Captain xmlns:d2p1="dc:Port.Base" i:nil="true" />' },
  { value: {}, want: '<Due xmlns:d2p1="dc:System" i:nil="true" />' },
  { value: {}, want: '<Flag>Red</Flag><Flags xmlns:d2p1="dc:Port.Base" i:nil="true" />' },
  { value: {}, want: '<Rights />' },
  { value: { imoNumber: 'a' }, want: '<IMONumber>a</IMONumber>' },
  { value: { rights: 5 }, want: '<Rights>Read Admin</Rights>' },
  {
    value: { captain: { tags: ['a'] } },
    want: '<Captain xmlns:d2p1="dc:Port.Base"><d2p1:Name i:nil="true" /><d2p1:Tags xmlns:d3p1="arrays"><d3p1:string>a</d3p1:string></d2p1:Tags></Captain>',
  },
  {
    value: { crew: [null, {}] },
    want: '<Crew xmlns:d2p1="dc:Port.Base"><d2p1:Crew i:nil="true" /><d2p1:Crew><d2p1:Name i:nil="true" /><d2p1:Tags xmlns:d4p1="arrays" i:nil="true" /></d2p1:Crew></Crew>',
  },
  {
    value: { posts: { bow: {} } },
    want: '<d2p1:Value xmlns:d4p1="dc:Port.Base"><d4p1:Name i:nil="true" /><d4p1:Tags i:nil="true" /></d2p1:Value>',
  },
  {
    value: { depths: [1, null] },
    want: '<Depths xmlns:d2p1="dc:System"><d2p1:int>1</d2p1:int><d2p1:int i:nil="true" />',
  },
  {
    value: { grid: [['a'], []] },
    want: '<Grid xmlns:d2p1="arrays"><d2p1:ArrayOfstring><d2p1:string>a</d2p1:string></d2p1:ArrayOfstring><d2p1:ArrayOfstring /></Grid>',
  },
  { value: { flags: ['Green'] }, want: '<Flags xmlns:d2p1="dc:Port.Base"><d2p1:Flag>Green</d2p1:Flag></Flags>' },
  {
    value: { lights: { True: 'on' } },
    want: '<d2p1:KeyValueOfbooleanstring><d2p1:Key>true</d2p1:Key><d2p1:Value>on</d2p1:Value></d2p1:KeyValueOfbooleanstring>',
  },
  {
    value: {},
    want: '<Mark xmlns:d2p1="dc:System.Collections.Generic"><d2p1:key i:nil="true" /><d2p1:value>0</d2p1:value></Mark>',
  },
  {
    value: { range: { item1: 'a', item2: 1 } },
    want: '<Range xmlns:d2p1="dc:System"><d2p1:m_Item1>a</d2p1:m_Item1><d2p1:m_Item2>1</d2p1:m_Item2></Range>',
  },
  {
    value: { due: '2024-01-02T03:04:05.0000000+02:00' },
    want: '<Due xmlns:d2p1="dc:System"><d2p1:DateTime>2024-01-02T01:04:05Z</d2p1:DateTime><d2p1:OffsetMinutes>120</d2p1:OffsetMinutes></Due>',
  },
  { value: { anything: 5 }, want: '<Anything xmlns:d2p1="schema" i:type="d2p1:long">5</Anything>' },
  { value: { anything: 1.5 }, want: '<Anything xmlns:d2p1="schema" i:type="d2p1:double">1.5</Anything>' },
  { value: { anything: true }, want: '<Anything xmlns:d2p1="schema" i:type="d2p1:boolean">true</Anything>' },
  { value: { anything: 'a' }, want: '<Anything xmlns:d2p1="schema" i:type="d2p1:string">a</Anything>' },
] satisfies readonly { value: TextValue; want: string }[])('of $value is written $want', ({ value, want }) => {
  expect(write(value)).toContain(want)
})

test('a class inside another one is called after both', () => {
  expect(write({ docks: [{}] }, 'Yard')).toContain('<Docks><Yard.Dock><Id i:nil="true" /></Yard.Dock></Docks>')
})

test('at the root an heir is written as what it is', () => {
  expect(write({ __type: 'Port.Api.Ship, port' }, 'Entity')).toContain('?><Ship ')
})

test.each([
  { value: { anything: [1] }, want: "Type 'System.Collections.Generic.List`1[[System.Object," },
  { value: { anything: { a: 1 } }, want: "Type 'System.Collections.Generic.Dictionary`2[[System.String," },
  {
    value: { anything: { __type: 'Port.Base.Crew, port' } },
    want: "Type 'Port.Base.Crew' with data contract name 'Crew:http://",
  },
  { value: { captain: { __type: 'Port.Api.Notice, port' } }, want: "Type 'Port.Api.Notice' with data contract name" },
])('$value is not expected', ({ value, want }) => {
  expect(() => write(value)).toThrow(want)
})

test('an object where a scalar is declared is a mistake', () => {
  expect(() => write({ zone: {} })).toThrow('Cannot write an object as string.')
})
