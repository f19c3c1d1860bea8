import { expect, test } from 'vitest'
import { utc } from '#servicestack/text/zone.ts'
import { ContractReader } from '#servicestack/xml/contract-reader.ts'
import { rootContract } from '#servicestack/xml/root-contract.ts'
import { TokenCursor } from '#servicestack/xml/token-cursor.ts'
import { tokenize } from '#servicestack/xml/tokenize.ts'
import { long, port } from './sample-model.ts'

const opening =
  '<Ship xmlns="dc:Port.Api" xmlns:b="dc:Port.Base" xmlns:a="arrays" xmlns:s="dc:System" xmlns:x="schema" xmlns:i="instance">'

function read(content: string): unknown {
  const { contract } = rootContract({ type: 'Ship', model: port })
  const cursor = new TokenCursor(tokenize(long(`${opening}${content}</Ship>`)), 'Port.Api.Ship')
  return new ContractReader(cursor, utc).document(contract)
}

// all asked of .NET's DataContractSerializer
test.each([
  { content: '', want: {}, why: 'nothing is said' },
  { content: '<b:Zone>z</b:Zone><Name>n</Name>', want: { zone: 'z', name: 'n' }, why: 'the base comes first' },
  { content: '<Name>n</Name><b:Zone>z</b:Zone>', want: { name: 'n' }, why: 'what comes late is lost' },
  { content: '<Name>n</Name><IMONumber>1</IMONumber>', want: { name: 'n' }, why: 'also within a class' },
  { content: '<Zone>z</Zone><b:Name>n</b:Name>', want: {}, why: 'namespaces count' },
  { content: '<name>n</name>', want: {}, why: 'so does casing' },
  { content: '<Nope><Name/></Nope><Name>n</Name>', want: { name: 'n' }, why: 'the unknown is passed over' },
  { content: '<Name>a</Name><Name>b</Name>', want: { name: 'a' }, why: 'the first one wins' },
  { content: '<Name/>', want: { name: '' }, why: 'nothing is empty text' },
  { content: '<Name i:nil="true">n</Name>', want: { name: null }, why: 'nil is nil' },
  { content: '<Name i:nil="false">n</Name>', want: { name: 'n' }, why: 'unless it is not' },
  { content: '<Captain/>', want: { captain: {} }, why: 'an object may be empty' },
  {
    content: '<Captain><b:Name>n</b:Name><b:Tags><a:string>t</a:string><a:nope/><string/></b:Tags></Captain>',
    want: { captain: { name: 'n', tags: ['t'] } },
    why: 'items have a name',
  },
  {
    content: '<Depths><s:int>1</s:int><s:int i:nil="true"/></Depths>',
    want: { depths: [1, null] },
    why: 'items may be nil',
  },
  {
    content: '<Counts><a:KeyValueOfFlagint7z4S2wRk/></Counts>',
    want: { counts: {} },
    why: 'entries have a name of their own',
  },
  { content: '<Rights>Read Admin</Rights>', want: { rights: 5 }, why: 'flags have blanks between them' },
  {
    content: '<Due><s:DateTime>2024-01-02T01:04:05Z</s:DateTime><s:OffsetMinutes>120</s:OffsetMinutes></Due>',
    want: { due: '2024-01-02T03:04:05.0000000+02:00' },
    why: 'a moment and its offset',
  },
  {
    content:
      '<Lights><a:KeyValueOfbooleanstring><a:Key>1</a:Key><a:Value>on</a:Value></a:KeyValueOfbooleanstring></Lights>',
    want: { lights: { True: 'on' } },
    why: 'keys are spelled as in JSV',
  },
  { content: '<Anything i:type="x:int">5</Anything>', want: { anything: 5 }, why: 'a value says what it is' },
  { content: '<Anything/>', want: { anything: {} }, why: 'or is an object of no class' },
])('$content is read as $want: $why', ({ content, want }) => {
  expect(read(content)).toEqual(want)
})

test.each([
  { content: 'text<Name/>', want: "Expecting state 'Element'.." },
  { content: '<b:Age i:nil="true"/>', want: "ValueType 'System.Int32' cannot be null." },
  { content: '<Flag i:nil="true"/>', want: "ValueType 'Port.Base.Flag' cannot be null." },
  { content: '<Name i:nil="x"/>', want: "The value 'x' cannot be parsed as the type 'Boolean'." },
  { content: '<b:Age>x</b:Age>', want: "type Port.Api.Ship. The value 'x' cannot be parsed as the type 'Int32'." },
  { content: '<b:Age><b:Age/></b:Age>', want: "The value '' cannot be parsed as the type 'Int32'." },
  { content: '<b:Age>5<b:Age/></b:Age>', want: "End element 'Age' from namespace" },
  { content: '<Draught>x</Nope>', want: "The value 'x' cannot be parsed as the type 'Int32'." },
  { content: '<Draught>&nope;</Draught>', want: 'Character reference not valid.' },
  { content: '<Draught>256</Draught>', want: /Ship\. Error in line 1 position \d+\. The value '256' .* 'Byte'\.$/ },
  { content: '<Flag>red</Flag>', want: "Invalid enum value 'red' cannot be deserialized into type 'Port.Base.Flag'." },
  {
    content: '<Captain i:type="Pirate"/>',
    want: "data of the 'http://schemas.datacontract.org/2004/07/Port.Api:Pirate'",
  },
  { content: '<Anything i:type="x:nope"/>', want: "contains data of the 'http://www.w3.org/2001/XMLSchema:nope'" },
  { content: '<Anything>x</Anything>', want: 'cannot have child contents to be deserialized as an object.' },
  { content: '<Mark/>', want: "'EndElement' 'Mark' from namespace" },
  {
    content: '<Due><s:OffsetMinutes>1</s:OffsetMinutes></Due>',
    want: "is not expected. Expecting element 'DateTime'.",
  },
  {
    content: '<Lights><a:KeyValueOfbooleanstring><a:Value/></a:KeyValueOfbooleanstring></Lights>',
    want: "'Element' 'Value' from namespace 'http://schemas.microsoft.com/2003/10/Serialization/Arrays' is not expected.",
  },
  {
    content: `<Lights>${'<a:KeyValueOfbooleanstring><a:Key>1</a:Key><a:Value/></a:KeyValueOfbooleanstring>'.repeat(2)}</Lights>`,
    want: 'An item with the same key has already been added. Key: True',
  },
])('of $content .NET says: $want', ({ content, want }) => {
  expect(() => read(content)).toThrow(want)
})
