import { expect, test } from 'vitest'
import { testimony } from '#contracts/checks/testimony.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Evidence } from '#contracts/verify/evidence.ts'
import { judgeConversation } from '#contracts/verify/judge-conversation.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

const plain = (text: string) => text

test('an answer that differs from those before and after it is found, with its own exchange', () => {
  const odd = exchangeWith({ answer: { body: JSON.stringify({ ...heldSession, accountName: 'LIE' }) } })
  const evidence = [exchangeWith(), odd, exchangeWith()].map(heard)
  const judged = judgeConversation(evidence, plain)
  expect(judged.map(({ check, faults }) => [check, faults])).toEqual([['same-in-every-format', 1]])
  expect(judged[0]?.findings[0]).toMatchObject({ pointer: '/accountName', actual: '"LIE"' })
  expect(judged[0]?.findings[0]?.exchange).toBe(odd)
})

test('nobody is compared with nobody', () => {
  expect(judgeConversation([], plain)).toEqual([])
})

function heard(exchange: Exchange): Evidence {
  return { testimony: testimony(exchange, contract), shown: exchange }
}
