import { expect, test } from 'vitest'
import {
  type AccountsByRole,
  type Assignment,
  type Contract,
  ContractError,
  type Effects,
  type Limits,
  type Plan,
  planHoldSession,
  type Verdict,
  verify,
} from '#contracts/index.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'

test('a caller verifies from his own code with the names of this one file', async () => {
  expect(await verdictOf(held())).toMatchObject({ kind: 'could-not-run' })
})

test('a contract that lacks a type is refused before anything is sent', async () => {
  const contract = held()
  const types = contract.model.types.filter(({ name }) => name !== 'SessionInfo')
  await expect(verdictOf({ ...contract, model: { ...contract.model, types } })).rejects.toBeInstanceOf(ContractError)
})

function held(): Contract {
  const operation = evoVoiceModel.operations.find(({ name }) => name === 'HoldSession')
  if (operation === undefined) throw new Error('The bundled contract has no HoldSession.')
  return { model: evoVoiceModel, operation }
}

async function verdictOf(contract: Contract): Promise<Verdict | undefined> {
  const accounts: AccountsByRole = { user: { name: 'agent', password: 's3cret' } }
  const plan: Plan = planHoldSession({ sessionId: 'S1', hasGuest: false }, contract.operation)
  const limits: Limits = { milliseconds: 1000, bytes: 1000 }
  const effects: Effects = {
    fetch: async () => new Response('', { status: 401, headers: { 'WWW-Authenticate': 'Basic' } }),
    now: () => 0,
    after: () => () => {},
  }
  const assignment: Assignment = {
    baseUrl: new URL('http://127.0.0.1:4010'),
    contract,
    accounts,
    plan,
    allowWrites: false,
    limits,
  }
  let verdict: Verdict | undefined
  for await (const event of verify(assignment, effects)) {
    if (event.kind === 'finished') verdict = event.report.verdict
  }
  return verdict
}
