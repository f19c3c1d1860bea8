import { expect, test } from 'vitest'
import { answersIn } from './answers.ts'
import { faultOf } from './fire.ts'

function judged(text: string, { isWhole = true, hung = false } = {}): string | undefined {
  return faultOf({ isWhole }, answersIn(text), hung)
}

function answer(status: string, body: string): string {
  return `HTTP/1.1 ${status}\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
}

const good = answer('200 OK', '{}')
const boundary = '{"responseStatus":{"errorCode":"InvalidDataException","message":"Missing content-type boundary."}}'

test.each([
  { name: 'a good answer', text: good },
  { name: 'a refusal', text: answer('400 Bad Request', '') },
  { name: 'a version that nobody speaks', text: 'HTTP/1.1 505 HTTP Version Not Supported\r\n\r\n' },
  { name: 'a recorded fault in JSON', text: answer('500 Internal Server Error', boundary) },
  {
    name: 'a recorded fault in JSV',
    text: answer('500 Exception', '{responseStatus:{errorCode:Exception,message:plain &lt;script&gt;,errors:[]}}'),
  },
  {
    name: 'a recorded fault in XML',
    text: answer(
      '500 KeyNotFoundException',
      '<d2p1:ErrorCode>KeyNotFoundException</d2p1:ErrorCode><d2p1:Message>no key',
    ),
  },
  { name: 'a recorded fault without a body', text: 'HTTP/1.1 500 ValidationException\r\nVary: Accept\r\n\r\n' },
  { name: 'silence towards half a request', text: '', isWhole: false },
])('$name is acquitted', ({ text, ...shot }) => {
  expect(judged(text, shot)).toBeUndefined()
})

test.each([
  {
    name: 'a fault of the stand-in',
    text: answer('500 TypeError', 'The stand-in failed: x is not a function'),
    why: '500 TypeError',
  },
  {
    name: 'a recorded code with another message',
    text: answer('500 Exception', '{"errorCode":"Exception","message":"x"}'),
    why: '500 Exception',
  },
  { name: 'a recorded reason of another fault', text: answer('500 Exception', boundary), why: '500 Exception' },
  { name: 'a fault behind a good answer', text: good + answer('503 Busy', ''), why: '503 Busy' },
  { name: 'silence towards a whole request', text: '', why: 'a finished request has no answer' },
  { name: 'a connection that hangs', text: good, hung: true, why: 'hangs' },
])('$name is found', ({ text, why, ...shot }) => {
  expect(judged(text, shot)).toContain(why)
})
